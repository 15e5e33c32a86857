import type { Comment, Evidence } from "@sidang/shared";
import { withoutTitles } from "#app/lib/format";
import type { Words } from "./words";

/** What somebody who does not see the screen should hear of what others did between two states, in a few sentences. */
export function announcements(
  { t }: Words,
  before: Evidence,
  after: Evidence,
  readerId: string,
): readonly string[] {
  if (before === after) return [];
  const threads = Object.values(after.threads).filter((thread) => before.threads[thread.threadId] !== thread);
  const started = threads.filter(
    ({ threadId, scope }) => before.threads[threadId] === undefined && scope.authorId !== readerId,
  );
  const replies = threads.flatMap(({ threadId, comments }): readonly Comment[] => {
    const known = before.threads[threadId]?.comments.length;
    return known === undefined
      ? []
      : comments.slice(known).filter(({ author }) => author.userId !== readerId);
  });
  const resolved = threads.filter(
    ({ threadId, status, resolution }) =>
      status === "RESOLVED" &&
      before.threads[threadId]?.status !== "RESOLVED" &&
      resolution?.by.userId !== readerId,
  );
  const said: string[] = [];
  if (started.length > 0) said.push(t("evidence:live.threads", { count: started.length }));
  const [reply] = replies;
  if (replies.length === 1 && reply !== undefined)
    said.push(t("evidence:live.reply", { name: withoutTitles(reply.author.name) }));
  else if (replies.length > 1) said.push(t("evidence:live.replies", { count: replies.length }));
  if (resolved.length > 0) said.push(t("evidence:live.resolved", { count: resolved.length }));
  if (after.versions.length > before.versions.length) said.push(t("evidence:live.version"));
  if (before.status === "CURRENT" && after.status === "WITHDRAWN") said.push(t("evidence:live.withdrawn"));
  return said;
}
