import { institutions, itemUnderWay, outcomeOf, predicateAtStake } from "@sidang/shared";
import type { Action } from "#app/features/panel/acting/action";
import { RuleOutcome } from "#app/features/panel/components/ballot/RuleOutcome";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskFrame } from "./AskFrame";
import classes from "./Asking.module.css";
import { useAsked } from "./useAsked";

/** What is about to be put on record: outcome, positions, rule, score. */
export function DecisionForm({ action }: { readonly action: Action }) {
  const { t, format } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const item = itemUnderWay(panel);
  if (item?.phase !== "REVEALED" || item.vote.reveal === null) return null;
  const { positions } = item.vote.reveal;
  const predicate = predicateAtStake(item);
  const { rule } = panel.options;
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action).replace(/…$/, "")}
      effect={t("panel:ask.decideEffect")}
      ready
      onSubmit={() => asked.submit({ type: "recordDecision", itemId: item.itemId })}
    >
      <RuleOutcome outcome={outcomeOf(rule, positions)} predicate={predicate} />
      <dl className={classes.facts}>
        {institutions.map((institution) => (
          <div key={institution}>
            <dt>{t(`domain:institution.${institution}`)}</dt>
            <dd>{t(`domain:choice.${positions[institution]}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t("panel:ask.rule")}</dt>
          <dd>{t(`domain:rule.${rule}`)}</dd>
        </div>
        {item.case !== null && (
          <div>
            <dt>{t("panel:case.total")}</dt>
            <dd>{format.points(item.case.assessment.total)}</dd>
          </div>
        )}
      </dl>
    </AskFrame>
  );
}
