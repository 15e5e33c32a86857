import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ProposalHistoryDocument } from "#app/generated/units/graphql";
import { errorCode } from "#app/lib/apollo";
import { useFormat } from "#app/lib/format";
import { Section } from "#app/ui/page";
import { ErrorState, Waiting } from "#app/ui/states";
import classes from "./History.module.css";
import { historyWords } from "./historyWords";

/** What happened to a proposal, latest first. For those who may not see it there is no such part. */
export function History({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation(["units", "domain"]);
  const format = useFormat();
  const { data, error, refetch } = useQuery(ProposalHistoryDocument, {
    variables: { stream: `proposal:${proposalId}` },
  });
  if (errorCode(error) === "NOT_FOUND") return null;

  const events = [...(data?.activity.nodes ?? [])].reverse();
  return (
    <Section title={t("dossier.history")} flush>
      {data === undefined &&
        (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={3} />)}
      {data !== undefined && events.length === 0 && (
        <p className={classes.none}>{t("dossier.historyNone")}</p>
      )}
      {events.length > 0 && (
        <ol className={classes.events} reversed>
          {events.map(({ seq, type, at, actorName, payload }) => (
            <li key={seq} className={classes.event}>
              <span className={classes.when}>{at ? format.date(at) : ""}</span>
              <span className={classes.what}>{historyWords(type, payload ?? {}, t)}</span>
              <span className={classes.who}>{actorName}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
