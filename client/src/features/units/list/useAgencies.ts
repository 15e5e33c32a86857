import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { UnitAgenciesDocument } from "#app/generated/units/graphql";

/** Every agency of the cycle that the viewer may see, by name; page after page until there are no more. */
export function useAgencies(cycle: number | null): readonly { readonly id: string; readonly name: string }[] {
  const { data, fetchMore } = useQuery(UnitAgenciesDocument, {
    variables: { cycle: cycle ?? 0 },
    skip: cycle === null,
  });
  const page = data?.agencies.pageInfo;
  const next = page?.hasNextPage ? page.endCursor : null;

  useEffect(() => {
    if (!next) return;
    fetchMore({
      variables: { after: next },
      updateQuery: (before, { fetchMoreResult }) => ({
        agencies: {
          ...fetchMoreResult.agencies,
          nodes: [...before.agencies.nodes, ...fetchMoreResult.agencies.nodes],
        },
      }),
      // Without the rest the filter offers fewer; the search finds their units all the same.
    }).catch(() => {});
  }, [next, fetchMore]);

  return data?.agencies.nodes ?? [];
}
