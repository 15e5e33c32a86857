import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchEvidenceDocument } from "#app/generated/search/graphql";
import { Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { SearchHitItem } from "./SearchHitItem";
import classes from "./SearchPage.module.css";

const first = 20;

/** What holds the words, a page at a time. */
export function SearchResults({ query }: { readonly query: string }) {
  const { t } = useTranslation("search");
  const [failed, setFailed] = useState(false);
  const { data, error, refetch, fetchMore, loading } = useQuery(SearchEvidenceDocument, {
    variables: { query, first },
    fetchPolicy: "cache-and-network",
  });
  const found = data?.search;
  if (found === undefined)
    return (
      <Surface>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={6} />}
      </Surface>
    );
  if (found.nodes.length === 0)
    return (
      <Surface>
        <div role="status">
          <EmptyState title={t("none", { query })} text={t("noneText")} />
        </div>
      </Surface>
    );

  const more = async () => {
    setFailed(false);
    try {
      await fetchMore({
        variables: { after: found.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          search: {
            ...fetchMoreResult.search,
            nodes: [...before.search.nodes, ...fetchMoreResult.search.nodes],
          },
        }),
      });
    } catch {
      setFailed(true);
    }
  };

  return (
    <Surface flush>
      <p className={classes.count} role="status">
        {t(found.pageInfo.hasNextPage ? "foundMore" : "found", { count: found.nodes.length })}
      </p>
      <ol className={classes.hits}>
        {found.nodes.map((hit) => (
          <SearchHitItem key={`${hit.kind} ${hit.threadId ?? hit.evidenceId}`} hit={hit} query={query} />
        ))}
      </ol>
      {found.pageInfo.hasNextPage && (
        <div className={classes.more}>
          {failed && <span role="alert">{t("moreFailed")}</span>}
          <Button variant="default" loading={loading} onClick={() => void more()}>
            {t("more")}
          </Button>
        </div>
      )}
    </Surface>
  );
}
