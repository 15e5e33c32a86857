import { audienceOfCircle } from "@sidang/shared";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { withoutTitles } from "#app/lib/format";
import { quoteOf, tellPlace } from "./anchorWords";
import type { Words } from "./words";

/** What a mark says when it is focused: kind, who, state, what was marked. */
export function tellMark(words: Words, { thread, place }: PlacedThread): string {
  const { t } = words;
  const quote = place === null ? null : quoteOf(place.anchor);
  return [
    t(`evidence:kind.${thread.kind}`),
    withoutTitles(thread.comments[0]?.author.name ?? ""),
    t(`evidence:status.${thread.status}`),
    place?.state === "UNSURE" ? t("evidence:anchor.UNSURE") : null,
    quote,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** Where a thread stands in the version that is looked at. */
export function tellWhere(words: Words, { place }: PlacedThread): string {
  const { t } = words;
  if (place === null) return t("evidence:place.notHere");
  return place.state === "LOST" ? t("evidence:place.lost") : tellPlace(words, place.anchor);
}

/** For whom a thread is, and who that is. */
export function tellAudience({ t }: Words, { thread }: PlacedThread): string {
  return t(`evidence:audience.${audienceOfCircle(thread.scope.circle)}`);
}
