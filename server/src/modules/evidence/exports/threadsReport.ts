import { documentKindOf, type Evidence, latestVersion } from "@sidang/shared";
import type { Database } from "../../../database/database.js";
import { ProposalRow } from "../../../database/entities/index.js";
import { type DocumentReader, isRefused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import type { ProposalPlace } from "../proposalPlace.js";
import { localCopy } from "../reading/localCopy.js";
import { type Asked, type Exported, refusedExport } from "./asked.js";
import { exportWords } from "./exportWords.js";
import { fileNameOf } from "./fileNameOf.js";
import { placePictures } from "./placePictures.js";
import { areasOf, reportedThread, toldPlace } from "./reportedThread.js";
import { type ExportBounds, fitting, inReadingOrder } from "./shownThreads.js";

interface Parts {
  readonly database: Database;
  readonly files: FileStore;
  readonly documents: DocumentReader;
  readonly clock: () => number;
}

const bounds: ExportBounds = { threads: 500, characters: 2_000_000 };
/** Where reports are read: ministries file by Jakarta's time. */
const timeZone = "Asia/Jakarta";

const mediaTypes = {
  PDF: "application/pdf",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** SPEC EX9: a report of the threads that somebody sees of an evidence, as they stand in its newest version. */
export async function threadsReport(
  parts: Parts,
  { evidence, place }: { readonly evidence: Evidence; readonly place: ProposalPlace },
  { language, signal }: Asked,
  form: "PDF" | "XLSX",
): Promise<Exported> {
  const { files, documents, clock } = parts;
  const words = exportWords[language];
  const version = latestVersion(evidence);
  const ordered = inReadingOrder(
    Object.values(evidence.threads),
    (thread) => toldPlace(evidence, thread, version.versionId).anchor,
  );
  const { taken, leftOut } = fitting(ordered, bounds);
  const places = taken.map((thread) => toldPlace(evidence, thread, version.versionId));
  const isPdf = documentKindOf(version.mediaType) === "PDF";
  const { pictures, isWhole } = await placePictures(parts, places, {
    versions: evidence.versions,
    besides: isPdf ? version.versionId : null,
    signal,
  });
  const threads = taken.map((thread, index) => {
    const told = places[index] ?? toldPlace(evidence, thread, version.versionId);
    const isHere = isPdf && told.versionId === version.versionId;
    return reportedThread(thread, told, words, {
      number: index + 1,
      crop: pictures.get(index) ?? null,
      areas: isHere ? areasOf(told.anchor) : [],
    });
  });
  const notices = [
    ...(leftOut === 0 ? [] : [words.leftOut(leftOut, ordered.length)]),
    ...(isWhole ? [] : [words.labels.picturesLeftOut]),
  ];
  const hasPlaces = threads.some(({ areas }) => areas.length > 0);
  const copy = hasPlaces ? await localCopy(files, version.sha256) : null;
  try {
    const report = {
      title: words.title,
      ...(await namesOf(parts.database, place)),
      evidence: evidence.title,
      version: version.number,
      generatedAt: clock(),
      timeZone,
      language,
      labels: words.labels,
      notices,
      documentPath: copy?.path ?? null,
      threads,
    };
    const made = await documents.buildReport({ form, report }, { signal });
    if (isRefused(made)) return refusedExport(made);
    const ending = form === "PDF" ? ".pdf" : ".xlsx";
    return {
      fileName: fileNameOf(`${words.title} - ${evidence.title}`, ending),
      mediaType: mediaTypes[form],
      content: made.bytes,
      threads: threads.length,
    };
  } finally {
    await copy?.remove();
  }
}

function namesOf(database: Database, { proposalId }: ProposalPlace) {
  return database.read(async (em) => {
    const relations = { unit: { agency: true } };
    const { unit } = await em.findOneOrFail(ProposalRow, { where: { id: proposalId }, relations });
    return { unit: unit?.name ?? "", agency: unit?.agency?.name ?? "" };
  });
}
