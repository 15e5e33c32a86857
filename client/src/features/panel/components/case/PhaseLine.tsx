import { VisuallyHidden } from "@mantine/core";
import type { AgendaItem, ItemPhase } from "@sidang/shared";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./PhaseLine.module.css";

const steps = ["called", "presenting", "deliberating", "voting", "revealed", "decided"] as const;
/** How many steps lie behind an item in a phase; the step at that place is the present one. */
const reached: Readonly<Record<ItemPhase, number>> = {
  WAITING: -1,
  PRESENTING: 1,
  DELIBERATING: 2,
  VOTING: 3,
  REVEALED: 4,
  DECIDED: 5,
  DEFERRED: -1,
};

/** dipanggil > paparan > [pembahasan] > suara > hasil > putusan. */
export function PhaseLine({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  const now = reached[item.phase];
  if (item.phase === "DEFERRED") return <p className={classes.deferred}>{t("domain:phase.DEFERRED")}</p>;
  return (
    <ol className={classes.line} aria-label={t("panel:case.phaseLine")}>
      {steps.map((step, place) => (
        <li
          key={step}
          className={classes.step}
          data-when={place < now ? "past" : place === now ? "now" : "later"}
          aria-current={place === now ? "step" : undefined}
        >
          <span className={classes.name}>{t(`panel:case.${step}`)}</span>
          {place < now && <VisuallyHidden> ({t("panel:case.phasePast")})</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
