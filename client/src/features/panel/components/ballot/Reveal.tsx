import { type AgendaItem, institutions, outcomeOf, predicateAtStake, type Vote } from "@sidang/shared";
import { failedGates } from "#app/features/panel/acting/gatesAgainst";
import { listed } from "#app/features/panel/telling/gateWords";
import { nameOf } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { GateList } from "#app/ui/charts";
import { InstitutionBallots } from "./InstitutionBallots";
import classes from "./Reveal.module.css";
import { RuleOutcome } from "./RuleOutcome";

interface Props {
  readonly item: AgendaItem;
  readonly vote: Vote;
  readonly reveal: NonNullable<Vote["reveal"]>;
}

/** All ballots at once, by institution; what the rule makes of them; and what stands against a grant. */
export function Reveal({ item, vote, reveal }: Props) {
  const { t, language } = useWords();
  const { panel } = useRoom();
  const { rule } = panel.options;
  const predicate = predicateAtStake(item);
  const outcome = outcomeOf(rule, reveal.positions);
  const failed = failedGates(item, predicate);
  const blocked = item.phase === "REVEALED" && outcome === "GRANT" && failed.length > 0;
  return (
    <section className={classes.reveal} aria-labelledby="hasil-suara">
      <div className={classes.top}>
        <h3 className={classes.title} id="hasil-suara">
          {t("panel:reveal.title")}
        </h3>
        <p className={classes.motion}>
          {t("panel:ballot.motion", { motion: t(`domain:motion.${vote.motion}`) })}
          {" · "}
          {t("panel:reveal.rule", { rule: t(`domain:rule.${rule}`) })}
        </p>
      </div>
      {item.phase === "REVEALED" && <RuleOutcome outcome={outcome} predicate={predicate} blocked={blocked} />}
      {blocked && (
        <div className={classes.blocked} role="alert">
          <p className={classes.blockedTitle}>
            {t("panel:reveal.blocked", { predicate: t(`domain:predicate.${predicate}`) })}
          </p>
          <p>{t("panel:reveal.blockedText", { count: failed.length })}</p>
          <GateList
            gates={failed.map((gate) => listed(gate, language))}
            label={t("panel:reveal.failedGates")}
          />
          <p className={classes.wayOut}>{t("panel:reveal.wayOut")}</p>
        </div>
      )}
      <div className={classes.institutions}>
        {institutions.map((institution) => (
          <InstitutionBallots
            key={institution}
            institution={institution}
            reveal={reveal}
            predicate={predicate}
          />
        ))}
      </div>
      {reveal.uncounted.length > 0 && (
        <p className={classes.small}>
          {t("panel:reveal.uncounted", { names: reveal.uncounted.map((id) => nameOf(panel, id)).join("; ") })}
        </p>
      )}
      {reveal.reason !== null && (
        <p className={classes.small}>{t("panel:reveal.early", { reason: reveal.reason })}</p>
      )}
      {reveal.automatic && <p className={classes.small}>{t("panel:reveal.automatic")}</p>}
    </section>
  );
}
