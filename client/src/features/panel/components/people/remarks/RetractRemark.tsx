import { ActionIcon, Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Remarks.module.css";

interface Props {
  readonly onRetract: () => void;
  readonly leaving: boolean;
}

/** Takes one's own remark back, for everybody and for good: so it asks first, in place. */
export function RetractRemark({ onRetract, leaving }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useId();
  const stay = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") stay();
  };
  return (
    <>
      <ActionIcon
        ref={opener}
        variant="subtle"
        color="gray"
        size="sm"
        className={classes.retract}
        loading={leaving}
        title={t("panel:remarks.retract")}
        aria-label={t("panel:remarks.retract")}
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        <IconTrash size={14} stroke={1.75} />
      </ActionIcon>
      {asking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a part of a form
        <div className={classes.asking} role="group" aria-labelledby={question} onKeyDown={onKeyDown}>
          <span id={question}>{t("panel:remarks.retractAsk")}</span>
          <Button size="compact-sm" variant="default" onClick={stay} autoFocus>
            {t("panel:remarks.retractNo")}
          </Button>
          <Button
            size="compact-sm"
            color="red"
            onClick={() => {
              stay();
              onRetract();
            }}
          >
            {t("panel:remarks.retractYes")}
          </Button>
        </div>
      )}
    </>
  );
}
