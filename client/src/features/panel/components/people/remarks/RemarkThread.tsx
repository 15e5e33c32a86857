import { Button, CloseButton } from "@mantine/core";
import type { ThreadReference } from "@sidang/shared";
import { IconMessage2 } from "@tabler/icons-react";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Remarks.module.css";

interface ChipProps {
  readonly thread: ThreadReference;
  readonly onOpen: (thread: ThreadReference) => void;
}

/** The thread that a remark points to; opens it beside the remarks. */
export function ThreadChip({ thread, onOpen }: ChipProps) {
  const { t } = useWords();
  return (
    <Button
      className={classes.thread}
      size="compact-xs"
      variant="default"
      leftSection={<IconMessage2 size={13} stroke={1.75} aria-hidden />}
      onClick={() => onOpen(thread)}
    >
      {t("panel:evidence.openThread")}
    </Button>
  );
}

interface CiteProps {
  /** What the remark being written points to. */
  readonly thread: ThreadReference | null;
  /** The thread that is open beside the remarks. */
  readonly opened: ThreadReference | null;
  readonly onCite: (thread: ThreadReference | null) => void;
}

/** Below the remark being written: the thread that it will point to, or an offer to point to the one that is open. */
export function CiteThread({ thread, opened, onCite }: CiteProps) {
  const { t } = useWords();
  if (thread !== null) {
    return (
      <span className={classes.cited}>
        <IconMessage2 size={13} stroke={1.75} aria-hidden />
        {t("panel:evidence.cited")}
        <CloseButton size="xs" aria-label={t("panel:evidence.uncite")} onClick={() => onCite(null)} />
      </span>
    );
  }
  if (opened === null) return null;
  return (
    <Button size="compact-xs" variant="default" onClick={() => onCite(opened)}>
      {t("panel:evidence.cite")}
    </Button>
  );
}
