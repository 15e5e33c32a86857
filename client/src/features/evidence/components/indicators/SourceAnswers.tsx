import { useQuery } from "@apollo/client/react";
import { type Answer, assertNever, type Indicator } from "@sidang/shared";
import { useWords, type Words } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { EvidenceAnswersDocument } from "#app/generated/evidence/graphql";
import classes from "./IndicatorColumn.module.css";

const sources = ["SELF", "TPI", "TPN", "PANEL"] as const;

/** What the unit and those who evaluate it answered to a question, side by side, as far as the reader may see it. */
export function SourceAnswers({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { t } = words;
  const { evidence } = useDesk().desk;
  const { data } = useQuery(EvidenceAnswersDocument, {
    variables: { proposalId: evidence.proposalId, indicatorCodes: [...evidence.indicatorCodes] },
  });
  const given = data?.proposal?.answers.filter(({ indicatorCode }) => indicatorCode === indicator.code) ?? [];
  const rows = sources.flatMap((source) => given.filter((each) => each.source === source));
  if (rows.length === 0) return null;
  return (
    <dl className={classes.answers} aria-label={t("evidence:indicators.answers")}>
      {rows.map(({ source, answer, note }) => (
        <div key={source}>
          <dt>{t(`domain:source.${source}`)}</dt>
          <dd>
            <strong>{answerWords(words, indicator, answer as unknown as Answer)}</strong>
            {note != null && note !== "" && <span className={classes.soft}> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function answerWords({ t, format, language }: Words, indicator: Indicator, answer: Answer): string {
  switch (answer.kind) {
    case "choice":
      return answer.choice === "YES" || answer.choice === "NO"
        ? t(`evidence:indicators.${answer.choice}`)
        : answer.choice;
    case "index":
      return format.points(answer.index);
    case "counts": {
      if (indicator.answerType !== "RATIO") return Object.values(answer.counts).join(", ");
      return indicator.inputs
        .map(({ key, label }) => `${label[language] ?? label.id}: ${answer.counts[key] ?? "-"}`)
        .join("; ");
    }
    case "notApplicable":
      return t("evidence:indicators.notApplicable");
    default:
      return assertNever(answer, "answer");
  }
}
