import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useWords } from "#app/features/panel/telling/words";
import { GrowingText } from "#app/ui/fields/GrowingText";
import classes from "./Remarks.module.css";

interface Props {
  readonly text: string;
  readonly why: string;
  readonly onDiscard: () => void;
}

/** What was written and not sent while it could be: its author takes the words along, or lets them go. */
export function UnsentRemark({ text, why, onDiscard }: Props) {
  const { t } = useWords();
  const clipboard = useClipboard();
  return (
    <div className={classes.box}>
      <p className={classes.unsent} role="status">
        {why}
      </p>
      <GrowingText aria-label={t("panel:remarks.unsent")} value={text} readOnly rows={2} />
      <div className={classes.send}>
        <span className={classes.hint} role="status">
          {clipboard.error !== null && t("panel:remarks.copyFailed")}
        </span>
        <Button size="xs" variant="subtle" color="gray" onClick={onDiscard}>
          {t("panel:remarks.discard")}
        </Button>
        <Button size="xs" variant="light" onClick={() => clipboard.copy(text)}>
          {clipboard.copied ? t("panel:remarks.copied") : t("panel:remarks.copy")}
        </Button>
      </div>
    </div>
  );
}
