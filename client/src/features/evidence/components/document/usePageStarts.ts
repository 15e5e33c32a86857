import { useQuery } from "@apollo/client/react";
import type { Version } from "@sidang/shared";
import { EvidencePageStartsDocument } from "#app/generated/evidence/graphql";

/** Where a version's pages begin in its text, once the server has read it; undefined before. */
export function usePageStarts(
  evidenceId: string,
  { versionId, reading }: Version,
): readonly number[] | undefined {
  const { data } = useQuery(EvidencePageStartsDocument, {
    variables: { id: evidenceId },
    skip: reading.kind !== "READ" || reading.document !== "PDF",
  });
  const starts = data?.evidence?.versions.find(({ id }) => id === versionId)?.pageStarts;
  return starts ?? undefined;
}
