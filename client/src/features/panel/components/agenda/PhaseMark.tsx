import { VisuallyHidden } from "@mantine/core";
import { type AgendaItem, isUnderWay } from "@sidang/shared";
import {
  IconCheck,
  IconClockPause,
  IconMinus,
  IconPlayerPlayFilled,
  IconPointFilled,
} from "@tabler/icons-react";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Agenda.module.css";

/** Where an item stands, as a mark of its own shape, and as a word for those who do not see it. */
export function PhaseMark({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  return (
    <span className={classes.mark} data-mark={markOf(item)}>
      <Icon item={item} />
      <VisuallyHidden>
        {isUnderWay(item) ? t("panel:agenda.now") : t(`domain:phase.${item.phase}`)}
      </VisuallyHidden>
    </span>
  );
}

function markOf(item: AgendaItem): "now" | "granted" | "declined" | "deferred" | "waiting" {
  if (isUnderWay(item)) return "now";
  if (item.phase === "DEFERRED") return "deferred";
  if (item.phase !== "DECIDED") return "waiting";
  if (item.decision.outcome === "GRANT") return "granted";
  return item.decision.outcome === "DEFER" ? "deferred" : "declined";
}

function Icon({ item }: { readonly item: AgendaItem }) {
  switch (markOf(item)) {
    case "now":
      return <IconPlayerPlayFilled size={12} aria-hidden />;
    case "granted":
      return <IconCheck size={15} stroke={2.5} aria-hidden />;
    case "declined":
      return <IconMinus size={15} stroke={2.5} aria-hidden />;
    case "deferred":
      return <IconClockPause size={15} stroke={2} aria-hidden />;
    case "waiting":
      return <IconPointFilled size={10} aria-hidden />;
  }
}
