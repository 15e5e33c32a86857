import { type Author, audienceOfCircle } from "@sidang/shared";
import type { ThreadFilter } from "#app/features/evidence/address/evidenceAddress";
import type { PlacedThread } from "./placedThread";

/** The threads that a filter leaves, in the order in which they came. */
export function filterThreads(
  threads: readonly PlacedThread[],
  filter: ThreadFilter,
): readonly PlacedThread[] {
  return isNarrowed(filter) ? threads.filter((thread) => passes(thread, filter)) : threads;
}

export function isNarrowed(filter: ThreadFilter): boolean {
  const { status, kind, authorId, indicatorCode, audience, place } = filter;
  return [status, kind, authorId, indicatorCode, audience, place].some((part) => part !== null);
}

function passes({ thread, place }: PlacedThread, filter: ThreadFilter): boolean {
  const { status, kind, authorId, indicatorCode, audience } = filter;
  if (status !== null && thread.status !== status) return false;
  if (kind !== null && thread.kind !== kind) return false;
  if (authorId !== null && !thread.comments.some(({ author }) => author.userId === authorId)) return false;
  if (audience !== null && audienceOfCircle(thread.scope.circle) !== audience) return false;
  if (filter.place !== null && place?.state !== filter.place) return false;
  if (indicatorCode === null) return true;
  return place?.anchor.kind === "INDICATOR" && place.anchor.indicatorCode === indicatorCode;
}

/** Everybody who has written, by name. */
export function authorsOf(threads: readonly PlacedThread[]): readonly Pick<Author, "userId" | "name">[] {
  const names = new Map<string, string>();
  for (const { thread } of threads)
    for (const { author } of thread.comments) names.set(author.userId, author.name);
  return [...names]
    .map(([userId, name]) => ({ userId, name }))
    .sort((one, other) => one.name.localeCompare(other.name, "id"));
}
