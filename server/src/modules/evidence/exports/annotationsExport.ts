import { Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import {
  annotationContext,
  type Evidence,
  isoTime,
  type PageBox,
  placeIn,
  type Thread,
  toWebAnnotations,
} from "@sidang/shared";
import type { Asked, Made } from "./asked.js";
import { fileNameOf } from "./fileNameOf.js";
import { threadsOn } from "./shownThreads.js";

/** Threads that are written in one turn: others are served in between. */
const threadsAtOnce = 50;

/** SPEC EX2: what somebody sees of a version's threads, as a W3C AnnotationCollection with one page. */
export function annotationsExport(
  evidence: Evidence,
  versionId: string,
  { base, signal }: Pick<Asked, "base" | "signal">,
  boxOf: (page: number) => PageBox | undefined,
): Made {
  const threads = threadsOn(evidence, versionId);
  const annotated = { base, evidence, versionId, boxOf };
  const fileName = evidence.versions.find((each) => each.versionId === versionId)?.fileName ?? "";
  return {
    fileName: fileNameOf(fileName, ".jsonld"),
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    content: Readable.from(written(threads, annotated, signal)),
    threads: threads.length,
  };
}

/** The document in parts, so that nobody waits while a long one is written. */
async function* written(
  threads: readonly Thread[],
  version: Parameters<typeof toWebAnnotations>[1],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { base, evidence, versionId } = version;
  const id = `${base}/files/versions/${versionId}/annotations.jsonld`;
  const total = threads.reduce((sum, { comments }) => sum + comments.length, 0);
  const touched = Math.max(0, ...threads.map(({ touchedAt }) => touchedAt));
  const head = {
    "@context": annotationContext(base),
    id,
    type: "AnnotationCollection",
    label: evidence.versions.find((each) => each.versionId === versionId)?.fileName ?? "",
    generator: { type: "Software", name: "Sidang" },
    ...(threads.length === 0 ? {} : { modified: isoTime(touched) }),
    total,
  };
  const page = { id: `${id}#page`, type: "AnnotationPage", startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  for (let from = 0; from < threads.length && !signal.aborted; from += threadsAtOnce) {
    const items = threads
      .slice(from, from + threadsAtOnce)
      .flatMap((each) => toWebAnnotations(each, version));
    yield `${from === 0 ? "" : ","}${items.map((item) => JSON.stringify(item)).join(",\n")}`;
    await turn();
  }
  yield "]}}\n";
}

/** The pages of a version that its threads stand on. */
export function markedPages({ threads }: Pick<Evidence, "threads">, versionId: string): readonly number[] {
  const pages = Object.values(threads).flatMap((thread) => {
    const place = placeIn(thread, versionId);
    if (place === undefined || place.state === "LOST") return [];
    const { anchor } = place;
    if (anchor.kind === "REGION") return [anchor.area.page];
    return anchor.kind === "TEXT" ? (anchor.areas[0]?.page ?? []) : [];
  });
  return [...new Set(pages)];
}
