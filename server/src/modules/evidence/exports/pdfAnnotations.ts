import { audienceOfCircle, type Placement, placeIn, type Thread } from "@sidang/shared";
import type { PdfAnnotation } from "../../../documents/index.js";
import type { ExportWords } from "./exportWords.js";
import { type ExportBounds, fitting } from "./shownThreads.js";

const bounds: ExportBounds = { threads: 2_000, characters: 4_000_000 };

/** SPEC EX8: threads as what is written into a PDF. What was left out stands there too, as a note. */
export function pdfAnnotations(
  threads: readonly Thread[],
  versionId: string,
  words: ExportWords,
  at: number,
): readonly PdfAnnotation[] {
  const { taken, leftOut } = fitting(threads, bounds);
  const annotations = taken.flatMap((thread) => annotationOf(thread, placeIn(thread, versionId), words));
  if (leftOut === 0) return annotations;
  const text = words.leftOut(leftOut, threads.length);
  const place = { kind: "WHOLE", page: 1 } as const;
  return [
    ...annotations,
    { id: "left-out", author: "Sidang", at, subject: words.title, text, place, replies: [] },
  ];
}

function annotationOf(
  thread: Thread,
  place: Placement | undefined,
  words: ExportWords,
): readonly PdfAnnotation[] {
  const { threadId: id, kind, status, scope, comments, resolution } = thread;
  const [first, ...replies] = comments;
  if (first === undefined || place === undefined) return [];
  const subject = [
    words.kind[kind],
    words.audience[audienceOfCircle(scope.circle)],
    words.status[status],
    words.place[place.state],
  ].filter((word) => word !== "");
  const { anchor, state } = place;
  const quote =
    state === "LOST" && anchor.kind === "TEXT" ? `${words.lostQuote(anchor.quote.exact)}\n\n` : "";
  return [
    {
      id,
      author: first.author.name,
      at: first.at,
      subject: subject.join(", "),
      text: quote + first.body,
      place: placeOnPage(place),
      replies: [
        ...replies.map(({ author, at, body }) => ({ author: author.name, at, text: body })),
        ...(resolution === null
          ? []
          : [
              {
                author: resolution.by.name,
                at: resolution.at,
                text: `${words.status.RESOLVED}: ${resolution.reason}`,
              },
            ]),
      ],
    },
  ];
}

/** What has lost its place, and what has none on a page, is a note on the first. */
function placeOnPage({ anchor, state }: Placement): PdfAnnotation["place"] {
  if (state !== "LOST") {
    if (anchor.kind === "TEXT" && anchor.areas.length > 0) return { kind: "PASSAGE", areas: anchor.areas };
    if (anchor.kind === "REGION") return { kind: "REGION", area: anchor.area };
  }
  return { kind: "WHOLE", page: 1 };
}
