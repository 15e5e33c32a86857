import {
  circleFor,
  evidenceLimits,
  type ReadThread,
  readAnnotations,
  type ThreadAudience,
} from "@sidang/shared";
import { DeliberateError } from "../../../graph/deliberateError.js";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import { refusalError } from "../commands/refusalError.js";
import { mustSeeEvidence } from "../evidenceViewer.js";
import { evidenceOfVersion } from "../idsOf.js";
import { saying } from "../mutations/sendEvidenceCommand.js";
import { ImportedThreads, type Skipped } from "./ImportedThreads.js";
import { type ImportedPlace, importedPlaces } from "./importedPlaces.js";
import { importedBody } from "./importWords.js";

/** Bytes of a document as UTF-8. */
const longestDocument = 900_000;

export interface WantedImport {
  readonly commandId: string;
  readonly versionId: string;
  readonly audience: ThreadAudience;
  readonly document: string;
}

export interface Imported {
  readonly evidenceId: string;
  readonly threadIds: readonly string[];
  readonly skipped: readonly Skipped[];
}

/**
 * SPEC EX4 to EX7: starts the threads of a document of annotations, as threads of the viewer. Sent again, it goes on
 * where it was. Throws NOT_FOUND, FORBIDDEN, and INVALID_INPUT with the place in the document.
 */
export async function importAnnotations(context: RequestContext, wanted: WantedImport): Promise<Imported> {
  const { services } = context;
  const viewer = mustBeSignedIn(context);
  const { versionId, audience } = wanted;
  const evidenceId = await evidenceOfVersion(services.database, versionId);
  const { evidence, standing } = await saying("version", mustSeeEvidence(services, viewer, evidenceId));
  if (circleFor(standing, audience) === null) throw refusalError({ reason: "NOT_ALLOWED", details: [] });
  const read = readDocument(wanted.document);
  const version = await services.versionTexts.versionRead(evidenceId, versionId);
  if (version === null) throw unfit("evidenceVersionId", "a version that has been read");
  const places = await importedPlaces(services.versionTexts, evidence, version, read.threads);
  const wished = read.threads.map((thread, nth) => {
    const place = places[nth] ?? { anchor: { kind: "WHOLE" }, note: null };
    return { thread, place, bodies: bodiesOf(thread, place) };
  });
  const threads = new ImportedThreads(context, evidenceId, wanted);
  for (const { thread, place, bodies } of wished) await threads.start(thread, place, bodies);
  const skipped = [...read.skipped.map((each) => ({ ...each, detail: null })), ...threads.skipped];
  skipped.sort((one, other) => one.index - other.index);
  return { evidenceId, threadIds: threads.ids, skipped };
}

function readDocument(document: string) {
  if (Buffer.byteLength(document) > longestDocument)
    throw unfit("document", `at most ${longestDocument} bytes`);
  const read = readAnnotations(parsed(document));
  if (!read.ok) throw unfit(read.error.what, read.error.bound);
  return read.value;
}

function parsed(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    throw unfit("document", "JSON");
  }
}

/** What the thread and its replies say. Saying whose they were makes them longer: what no longer fits is refused before anything is taken. */
function bodiesOf(thread: ReadThread, { note }: ImportedPlace): readonly string[] {
  return [thread, ...thread.replies].map((comment) => {
    const body = importedBody(comment, comment === thread ? note : null);
    if (body.length <= evidenceLimits.body) return body;
    const most = evidenceLimits.body - (body.length - comment.body.length);
    throw unfit(
      `items[${comment.index}].body`,
      `at most ${most} characters, for whose it was stands before it`,
    );
  });
}

/** Of what a document holds: where it does not fit, and what it would have to be. */
function unfit(what: string, bound: string): DeliberateError {
  const details = { argument: what, reason: "INVALID_INPUT", what, bound };
  return new DeliberateError("INVALID_INPUT", `${what} must be ${bound}.`, details);
}
