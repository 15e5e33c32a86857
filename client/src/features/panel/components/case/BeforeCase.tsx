import type { AgendaItem } from "@sidang/shared";
import { tellDecision } from "#app/features/panel/telling/announcements";
import { finishedItems } from "#app/features/panel/telling/timing";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./BeforeCase.module.css";

/** The middle while no unit is under way: before the opening, between two units, after the close. */
export function BeforeCase() {
  const words = useWords();
  const { t, format } = words;
  const { panel, look } = useRoom();
  const over = panel.status === "CLOSED" || panel.status === "SEALED";
  const decided = finishedItems(panel);
  const [title, text] = over
    ? [
        t("panel:agenda.closed"),
        t("panel:agenda.closedText", {
          moment: format.moment(panel.closedAt ?? panel.scheduledFor, panel.timeZone),
        }),
      ]
    : panel.status === "SCHEDULED"
      ? [
          t("panel:agenda.scheduled"),
          t("panel:agenda.scheduledText", { moment: format.moment(panel.scheduledFor, panel.timeZone) }),
        ]
      : [decided.length > 0 ? t("panel:agenda.between") : t("panel:agenda.none"), t("panel:agenda.noneText")];
  const waiting = panel.agenda.find(({ phase }) => phase === "WAITING");
  return (
    <section className={classes.before} aria-labelledby="tanpa-unit">
      <h2 className={classes.title} id="tanpa-unit">
        {title}
      </h2>
      <p className={classes.text}>{text}</p>
      {!over && waiting !== undefined && <NextUnit item={waiting} />}
      {decided.length > 0 && (
        <ol className={classes.decided} aria-label={t("panel:decision.title")}>
          {decided.map((item) => (
            <li key={item.itemId}>
              <button type="button" className={classes.unit} onClick={() => look(item.itemId)}>
                {item.proposal.unitName}
              </button>
              <span className={classes.outcome}>{tellDecision(words, item)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function NextUnit({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  const { look } = useRoom();
  return (
    <div className={classes.next}>
      <p className={classes.nextLabel}>{t("panel:agenda.next")}</p>
      <button type="button" className={classes.nextUnit} onClick={() => look(item.itemId)}>
        {item.proposal.unitName}
      </button>
      <p className={classes.text}>
        {item.proposal.agencyName}
        {" · "}
        {t("panel:case.proposal", { predicate: t(`domain:predicate.${item.proposal.target}`) })}
        {" · "}
        {t("panel:agenda.minutes", { minutes: item.minutes })}
      </p>
    </div>
  );
}
