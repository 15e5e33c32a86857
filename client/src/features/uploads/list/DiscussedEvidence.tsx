import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { IndicatorEvidenceDocument, type ListedEvidenceFragment } from "#app/generated/uploads/graphql";
import { useFormat } from "#app/lib/format";
import { Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { indicatorsIn, type SheetGroup } from "../indicators/sheetGroups";
import classes from "./DiscussedEvidence.module.css";
import { EvidenceItem } from "./EvidenceItem";
import { useListDesk } from "./useListDesk";

interface Props {
  /** Null: of any area. */
  readonly area: SheetGroup | null;
  readonly expected: number;
}

/** As much as the server gives at once. */
const first = 200;

/** The documents whose threads still wait for somebody, each once, however many indicators it serves. */
export function DiscussedEvidence({ area, expected }: Props) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const { proposalId } = useListDesk().place;
  const [trouble, setTrouble] = useState<Error | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(IndicatorEvidenceDocument, {
    variables: { proposalId, indicatorCode: null, withdrawn: false, first },
    fetchPolicy: "cache-and-network",
  });
  const list = data?.evidenceList;
  const after = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  // All pages: a count of the first ones would look like the whole.
  useEffect(() => {
    if (after === null) return;
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => ({
        evidenceList: {
          ...fetchMoreResult.evidenceList,
          nodes: [...before.evidenceList.nodes, ...fetchMoreResult.evidenceList.nodes],
        },
      }),
    }).catch((failure: Error) => setTrouble(failure));
  }, [after, fetchMore]);

  if (list === undefined || after !== null) {
    const failed = error ?? trouble;
    if (failed === null) return <Waiting lines={Math.min(expected, 5) * 2} />;
    const again = () => {
      setTrouble(null);
      void refetch();
    };
    return <ErrorState error={failed} onRetry={again} />;
  }
  const codes = area === null ? null : new Set(indicatorsIn(area).map(({ code }) => code));
  const found = list.nodes.filter(
    (evidence) =>
      waits(evidence) && (codes === null || evidence.indicatorCodes.some((code) => codes.has(code))),
  );
  return (
    <Surface>
      {found.length === 0 ? (
        <EmptyState title={t("list.nothingDiscussed")} />
      ) : (
        <>
          <p className={classes.count} role="status">
            {t("list.discussed", { count: found.length, shown: format.count(found.length) })}
          </p>
          <ul className={classes.rows}>
            {found.map((evidence) => (
              <EvidenceItem key={evidence.id} evidence={evidence} />
            ))}
          </ul>
        </>
      )}
    </Surface>
  );
}

function waits({ threadCounts: { open, answered, unsure, lost } }: ListedEvidenceFragment): boolean {
  return open + answered + unsure + lost > 0;
}
