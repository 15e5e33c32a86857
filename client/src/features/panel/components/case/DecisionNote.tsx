import type { AgendaItem } from "@sidang/shared";
import { IconCheck, IconClockPause, IconMinus } from "@tabler/icons-react";
import { tellDecision } from "#app/features/panel/telling/announcements";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Note.module.css";

/** What was decided on an item, large; nothing while it is not. */
export function DecisionNote({ item }: { readonly item: AgendaItem }) {
  const words = useWords();
  const { t, format } = words;
  const { panel } = useRoom();
  if (item.phase !== "DECIDED" && item.phase !== "DEFERRED") return null;
  const moment = format.moment(item.phase === "DECIDED" ? item.decision.at : item.deferredAt, panel.timeZone);
  const tone =
    item.phase === "DEFERRED"
      ? "warn"
      : item.decision.outcome === "GRANT"
        ? "pass"
        : item.decision.outcome === "DEFER"
          ? "warn"
          : "fail";
  const Icon = tone === "pass" ? IconCheck : tone === "warn" ? IconClockPause : IconMinus;
  return (
    <section className={classes.note} data-tone={tone} aria-labelledby="putusan">
      <Icon size={32} stroke={2} aria-hidden className={classes.icon} />
      <p className={classes.over} id="putusan">
        {t("panel:decision.title")}
      </p>
      <h3 className={classes.verdict}>{tellDecision(words, item)}</h3>
      <p className={classes.soft}>
        {item.phase === "DECIDED"
          ? t("panel:decision.at", { moment })
          : t("panel:decision.deferredAt", { moment })}
      </p>
      {item.phase === "DEFERRED" && <p>{t("panel:decision.reason", { reason: item.reason })}</p>}
    </section>
  );
}
