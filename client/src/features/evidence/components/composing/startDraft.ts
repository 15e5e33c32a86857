import { audienceOfCircle, type Evidence, type ThreadAudience } from "@sidang/shared";
import { blankDraft, type Draft, type DraftTarget } from "#app/features/evidence/drafts/draft";

/** From the fewest readers to the most. */
const narrowestFirst: readonly ThreadAudience[] = ["EVALUATORS", "PANEL", "UNIT"];

/** What a box begins with: nothing, or what a comment says now; for the fewest readers, until another is chosen. */
export function startDraft(
  target: DraftTarget,
  evidence: Evidence,
  audiences: readonly ThreadAudience[],
): Draft {
  const audience = narrowestFirst.find((each) => audiences.includes(each)) ?? null;
  const blank = blankDraft(target, audience);
  if (target.type !== "EDIT") return blank;
  const comments = evidence.threads[target.threadId]?.comments ?? [];
  const comment = comments.find(({ commentId }) => commentId === target.commentId);
  return comment === undefined ? blank : { ...blank, body: comment.body, mentions: comment.mentions };
}

/** For whom a draft is: of a new thread as it was chosen, else as its thread is. */
export function audienceOfDraft({ target, audience }: Draft, evidence: Evidence): ThreadAudience | null {
  if (target.type === "THREAD") return audience;
  const thread = evidence.threads[target.threadId];
  return thread === undefined ? null : audienceOfCircle(thread.scope.circle);
}
