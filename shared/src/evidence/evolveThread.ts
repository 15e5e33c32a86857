import { assertNever } from "../kernel/assertNever.js";
import type { EvidenceEventPayloads, EvidenceHappening, ThreadEventType } from "./events.js";
import type { Comment, Thread } from "./state.js";

/** An event of a thread. */
export type ThreadHappening = {
  readonly [T in ThreadEventType]: { readonly type: T; readonly payload: EvidenceEventPayloads[T] };
}[ThreadEventType] & { readonly seq: number; readonly at: number };

export function isOfThread(event: EvidenceHappening): event is EvidenceHappening & ThreadHappening {
  return event.type !== "Withheld" && "threadId" in event.payload;
}

/** The thread after one more event of it; undefined when its beginning was not seen. */
export function evolveThread(thread: Thread | undefined, event: ThreadHappening): Thread | undefined {
  if (event.type === "ThreadStarted") return started(event);
  if (thread === undefined) return undefined;
  const { at } = event;
  switch (event.type) {
    case "CommentAdded":
      return { ...thread, touchedAt: at, comments: [...thread.comments, commentOf(event)] };
    case "CommentEdited": {
      const { commentId, body, mentions } = event.payload;
      const comments = thread.comments.map((comment) =>
        comment.commentId === commentId
          ? {
              ...comment,
              body,
              mentions,
              version: comment.version + 1,
              earlier: [...comment.earlier, { body: comment.body, at }],
            }
          : comment,
      );
      return { ...thread, comments };
    }
    case "ThreadAnswered":
      return { ...thread, touchedAt: at, status: "ANSWERED" };
    case "ThreadAskedAgain":
      return { ...thread, touchedAt: at, status: "OPEN" };
    case "ThreadResolved": {
      const { by, reason } = event.payload;
      return { ...thread, touchedAt: at, status: "RESOLVED", resolution: { by, reason, at } };
    }
    case "ThreadReopened": {
      const { by, reason } = event.payload;
      const reopened = [...thread.reopened, { by, reason, at }];
      return { ...thread, touchedAt: at, status: "OPEN", resolution: null, reopened };
    }
    case "ThreadReanchored": {
      const { versionId, state, anchor, similarity } = event.payload;
      return placed(thread, versionId, { state, anchor, similarity, byId: null });
    }
    case "ThreadPlaced": {
      const { versionId, anchor, by } = event.payload;
      return placed(thread, versionId, { state: "EXACT", anchor, similarity: 1, byId: by.userId });
    }
    default:
      return assertNever(event, "thread event");
  }
}

function started(event: Extract<ThreadHappening, { type: "ThreadStarted" }>): Thread {
  const { threadId, scope, kind, versionId, anchor } = event.payload;
  return {
    threadId,
    scope,
    kind,
    status: "OPEN",
    startedAt: event.at,
    touchedAt: event.at,
    versionId,
    places: { [versionId]: { state: "EXACT", anchor, similarity: 1, byId: event.payload.by.userId } },
    comments: [commentOf(event)],
    resolution: null,
    reopened: [],
  };
}

function commentOf({
  at,
  payload: { commentId, by, body, mentions },
}: Extract<ThreadHappening, { type: "ThreadStarted" | "CommentAdded" }>): Comment {
  return { commentId, author: by, at, body, mentions, version: 1, earlier: [] };
}

function placed(thread: Thread, versionId: string, placement: Thread["places"][string]): Thread {
  return { ...thread, places: { ...thread.places, [versionId]: placement } };
}
