import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IndicatorEvidenceDocument } from "#app/generated/uploads/graphql";
import { useFormat } from "#app/lib/format";
import { ErrorState, Waiting } from "#app/ui/states";
import { EvidenceItem } from "./EvidenceItem";
import classes from "./EvidenceRows.module.css";
import { useListDesk } from "./useListDesk";
import { useReadingAwaited } from "./useReadingAwaited";

interface Props {
  /** Null: of any indicator. */
  readonly indicatorCode: string | null;
  readonly withdrawn: boolean;
  /** How many there will be, as far as is known. */
  readonly expected: number;
}

const first = 20;

/** Pieces of evidence, a page at a time. */
export function EvidenceRows({ indicatorCode, withdrawn, expected }: Props) {
  const { t } = useTranslation(["uploads", "app"]);
  const format = useFormat();
  const { proposalId } = useListDesk().place;
  const [failed, setFailed] = useState(false);
  const asked = useQuery(IndicatorEvidenceDocument, {
    variables: { proposalId, indicatorCode, withdrawn, first },
  });
  const { data, error, refetch, fetchMore, loading } = asked;
  const list = data?.evidenceList;
  useReadingAwaited(list?.nodes, asked);

  const more = async () => {
    setFailed(false);
    try {
      await fetchMore({
        variables: { after: list?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          evidenceList: {
            ...fetchMoreResult.evidenceList,
            nodes: [...before.evidenceList.nodes, ...fetchMoreResult.evidenceList.nodes],
          },
        }),
      });
    } catch {
      setFailed(true);
    }
  };

  if (list === undefined)
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <Waiting lines={Math.min(expected, 5) * 2} />
    );
  return (
    <>
      <ul className={classes.rows}>
        {list.nodes.map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} />
        ))}
      </ul>
      {list.pageInfo.hasNextPage && (
        <div className={classes.more}>
          {failed && <span role="alert">{t("app:error.title")}</span>}
          <span>
            {t("app:shown", { shown: format.count(list.nodes.length), total: format.count(list.totalCount) })}
          </span>
          <Button size="compact-sm" variant="default" loading={loading} onClick={() => void more()}>
            {t("app:more")}
          </Button>
        </div>
      )}
    </>
  );
}
