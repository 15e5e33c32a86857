import { type BoxOfPage, toWebTarget } from "../../anchor/index.js";
import { audienceOfCircle } from "../standing.js";
import { type Comment, type Evidence, placeIn, type Thread } from "../state.js";
import { isoTime } from "./isoTime.js";
import { motivations, type WebAnnotation } from "./webAnnotation.js";

/** Whose annotations are made, and where things are found. */
export interface AnnotatedVersion {
  /** The origin of the server, without a slash at its end. */
  readonly base: string;
  readonly evidence: Pick<Evidence, "evidenceId" | "versions">;
  readonly versionId: string;
  readonly boxOf?: BoxOfPage;
}

/** SPEC EX2: a thread as annotations, its first comment before the replies; none when it has no place in the version. */
export function toWebAnnotations(thread: Thread, version: AnnotatedVersion): readonly WebAnnotation[] {
  const { base, evidence, versionId, boxOf } = version;
  const place = placeIn(thread, versionId);
  const [first, ...replies] = thread.comments;
  if (place === undefined || first === undefined) return [];
  const { threadId, kind, status, scope, touchedAt, resolution } = thread;
  const page = `${base}/bukti/${evidence.evidenceId}`;
  const id = `${page}?utas=${encodeURIComponent(threadId)}`;
  // Of a lost place the last that was known is told, with the version in which it was.
  const stoodIn = place.state === "LOST" ? lastKnown(evidence, thread) : versionId;
  const boxes = stoodIn === versionId ? boxOf : undefined;
  const target = toWebTarget(place.anchor, `${base}/files/versions/${stoodIn}`, boxes);
  return [
    {
      id,
      ...said(first, touchedAt),
      motivation: motivations[kind],
      target,
      "sidang:status": status,
      "sidang:audience": audienceOfCircle(scope.circle),
      "sidang:anchorState": place.state,
      "sidang:similarity": place.similarity,
      ...(resolution === null
        ? {}
        : {
            "sidang:resolution": {
              by: resolution.by.name,
              at: isoTime(resolution.at),
              reason: resolution.reason,
            },
          }),
    },
    ...replies.map((reply) => ({
      id: `${id}#${reply.commentId}`,
      ...said(reply, reply.earlier.at(-1)?.at ?? reply.at),
      motivation: "replying" as const,
      target: id,
    })),
  ];
}

function said({ author, at, body }: Comment, modified: number) {
  return {
    type: "Annotation",
    created: isoTime(at),
    modified: isoTime(Math.max(at, modified)),
    creator: { type: "Person", name: author.name },
    body: { type: "TextualBody", value: body, format: "text/plain" },
  } as const;
}

/** The newest version in which a thread's place is known; where it was started when there is none. */
export function lastKnown({ versions }: Pick<Evidence, "versions">, thread: Thread): string {
  const known = versions.findLast(({ versionId }) => {
    const place = placeIn(thread, versionId);
    return place !== undefined && place.state !== "LOST";
  });
  return known?.versionId ?? thread.versionId;
}
