import type { SearchEvidenceQuery } from "#app/generated/search/graphql";

export type Hit = SearchEvidenceQuery["search"]["nodes"][number];

/** Where a hit is read: its page with the words marked, or its thread. */
export function hitAddress({ evidenceId, threadId, page }: Hit, query: string): string {
  const address = `/bukti/${encodeURIComponent(evidenceId)}`;
  if (threadId) return `${address}?utas=${encodeURIComponent(threadId)}`;
  if (page) return `${address}?hlm=${page}&cari=${encodeURIComponent(query)}`;
  return address;
}
