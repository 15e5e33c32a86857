import { SegmentedControl } from "@mantine/core";
import { type ThreadKind, threadKinds } from "@sidang/shared";
import { useWords } from "#app/features/evidence/telling/words";
import classes from "./Composer.module.css";

interface Props {
  readonly chosen: ThreadKind;
  readonly readOnly: boolean;
  readonly onChoose: (kind: ThreadKind) => void;
}

/** What a thread is: whether it asks for an answer. */
export function KindChoice({ chosen, readOnly, onChoose }: Props) {
  const { t } = useWords();
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>{t("evidence:compose.kind")}</legend>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t("evidence:compose.kind")}
        readOnly={readOnly}
        value={chosen}
        onChange={(value) => onChoose(value as ThreadKind)}
        data={threadKinds.map((value) => ({ value, label: t(`evidence:kind.${value}`) }))}
      />
    </fieldset>
  );
}
