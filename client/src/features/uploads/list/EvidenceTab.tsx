import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { EvidenceOverviewDocument } from "#app/generated/uploads/graphql";
import { errorCode } from "#app/lib/apollo";
import { Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { useSheet } from "../indicators/useSheet";
import { EvidenceList } from "./EvidenceList";
import { type Handing, HandingIn } from "./HandingIn";
import { useReturning } from "./useReturning";

interface Props extends Handing {
  readonly unitName: string;
}

/** What a unit has handed in, by area and indicator, and what is missing; and the way to hand in more. */
export function EvidenceTab(unit: Props) {
  const { t } = useTranslation("uploads");
  const { proposalId, cycle } = unit;
  const { data, error, refetch } = useQuery(EvidenceOverviewDocument, { variables: { proposalId, cycle } });
  const instrumentId = data?.cycle?.instrumentId ?? "";
  const { groups } = useSheet(instrumentId);
  useReturning();
  if (data === undefined) {
    if (errorCode(error) === "NOT_FOUND")
      return (
        <Surface>
          <EmptyState title={t("list.missing")} text={t("list.missingText")} />
        </Surface>
      );
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={9} />;
  }
  if (groups.length === 0) {
    return (
      <Surface>
        <EmptyState tone="trouble" title={t("list.noInstrument")} />
      </Surface>
    );
  }
  const counts = new Map(data.evidenceByIndicator.map(({ code, count }) => [code, count]));
  return (
    <HandingIn unit={unit} instrumentId={instrumentId}>
      <EvidenceList
        groups={groups}
        instrumentId={instrumentId}
        counts={counts}
        pieces={data.current.totalCount}
        withdrawn={data.withdrawn.totalCount}
      />
    </HandingIn>
  );
}
