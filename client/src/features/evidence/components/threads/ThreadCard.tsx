import { memo } from "react";
import { quoteOf } from "#app/features/evidence/telling/anchorWords";
import { tellAudience, tellWhere } from "#app/features/evidence/telling/threadWords";
import { useWords } from "#app/features/evidence/telling/words";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { useDesk } from "#app/features/evidence/useDesk";
import { withoutTitles } from "#app/lib/format";
import { ThreadBody } from "./ThreadBody";
import classes from "./ThreadCard.module.css";
import { ThreadMarks } from "./ThreadMarks";

interface Props {
  readonly placed: PlacedThread;
  readonly isActive: boolean;
  /** Goes to the document, where it is not beside. */
  readonly onPlace?: (() => void) | undefined;
}

/** A thread: closed, what it begins with; opened, all of it and what can be done. */
export const ThreadCard = memo(function ThreadCard({ placed, isActive, onPlace }: Props) {
  const words = useWords();
  const { t, format } = words;
  const { activate } = useDesk();
  const { thread, place } = placed;
  const [first] = thread.comments;
  const last = thread.comments.at(-1);
  const quote = place === null ? null : quoteOf(place.anchor);
  const replies = thread.comments.length - 1;
  const headline = `utas-${thread.threadId}`;
  if (first === undefined || last === undefined) return null;
  return (
    <article
      className={classes.card}
      data-active={isActive || undefined}
      data-status={thread.status}
      data-thread={thread.threadId}
      aria-labelledby={headline}
    >
      <button
        type="button"
        id={headline}
        className={classes.head}
        aria-expanded={isActive}
        onClick={() => activate(isActive ? null : thread.threadId)}
      >
        <span className={classes.line}>
          <span className={classes.author} title={first.author.name}>
            {withoutTitles(first.author.name)}
          </span>
          <span className={classes.where}>{tellWhere(words, placed)}</span>
        </span>
        <ThreadMarks placed={placed} />
        {!isActive && (
          <>
            {quote !== null && <span className={classes.quote}>{quote}</span>}
            <span className={classes.excerpt}>{first.body}</span>
            <span className={classes.foot}>
              <span>{t("evidence:threads.for", { audience: tellAudience(words, placed) })}</span>
              {replies > 0 && <span>{t("evidence:threads.replies", { count: replies })}</span>}
              <time dateTime={new Date(thread.touchedAt).toISOString()}>
                {format.moment(thread.touchedAt)}
              </time>
            </span>
          </>
        )}
      </button>
      {isActive && <ThreadBody placed={placed} onPlace={onPlace} />}
    </article>
  );
});
