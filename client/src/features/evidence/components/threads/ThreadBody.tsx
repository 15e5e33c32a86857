import { Composer } from "#app/features/evidence/components/composing/Composer";
import { useWidth } from "#app/features/evidence/components/layout/useWidth";
import type { DraftTarget } from "#app/features/evidence/drafts/draft";
import { readersOf } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { useDesk } from "#app/features/evidence/useDesk";
import { CommentView } from "./CommentView";
import { SeenBy } from "./SeenBy";
import { ThreadActions } from "./ThreadActions";
import classes from "./ThreadCard.module.css";

interface Props {
  readonly placed: PlacedThread;
  readonly onPlace?: (() => void) | undefined;
}

/** An opened thread: what was marked, who reads it, what was said, how it was resolved, and what can be done. */
export function ThreadBody({ placed, onPlace }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { composing } = useDesk();
  const width = useWidth();
  const { thread, place, sealed } = placed;
  const { threadId } = thread;
  const marked = place?.anchor ?? thread.places[thread.versionId]?.anchor;
  const isWriting = composing !== null && composing.type !== "THREAD" && composing.threadId === threadId;
  const told = (kind: "resolved" | "reopened", { by, at, reason }: NonNullable<typeof thread.resolution>) =>
    t(`evidence:threads.${kind}`, { name: by.name, at: format.moment(at), reason });
  return (
    <div className={classes.body}>
      {marked?.kind === "TEXT" && <blockquote className={classes.fullQuote}>{marked.quote.exact}</blockquote>}
      <p className={classes.readers}>
        {sealed ? t("evidence:threads.sealedText") : readersOf(words, thread.scope.circle)}
      </p>
      <ol className={classes.comments}>
        {thread.comments.map((comment) => (
          <CommentView key={comment.commentId} comment={comment} threadId={threadId} />
        ))}
      </ol>
      {thread.reopened.map((each) => (
        <p key={each.at} className={classes.event}>
          {told("reopened", each)}
        </p>
      ))}
      {thread.resolution !== null && <p className={classes.event}>{told("resolved", thread.resolution)}</p>}
      {isWriting && width !== "NARROW" ? (
        <Composer key={keyOf(composing)} target={composing} />
      ) : (
        <ThreadActions placed={placed} onPlace={onPlace} />
      )}
      <SeenBy threadId={threadId} touchedAt={thread.touchedAt} />
    </div>
  );
}

function keyOf(target: DraftTarget): string {
  return `${target.type} ${"commentId" in target ? target.commentId : ""}`;
}
