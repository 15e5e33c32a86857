import { documentKindOf, type Version } from "@sidang/shared";
import { type DocumentReader, isRefused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { Services } from "../../../services.js";
import { type SeenEvidence, seeEvidence } from "../evidenceViewer.js";
import { evidenceOfVersionOrNull } from "../idsOf.js";
import { derivedNames, readDerived } from "../reading/derived.js";
import { localCopy } from "../reading/localCopy.js";
import type { VersionTexts } from "../reading/VersionTexts.js";
import { annotationsExport, markedPages } from "./annotationsExport.js";
import { type Asked, type Exported, refusedExport } from "./asked.js";
import { exportWords } from "./exportWords.js";
import { fileNameOf } from "./fileNameOf.js";
import { pdfAnnotations } from "./pdfAnnotations.js";
import { threadsOn } from "./shownThreads.js";
import { threadsReport } from "./threadsReport.js";

interface Parts extends Pick<Services, "database" | "panelStates" | "evidenceStates" | "clock"> {
  readonly files: FileStore;
  readonly documents: DocumentReader;
  readonly texts: Pick<VersionTexts, "boxes">;
}

/** SPEC EX1: what can be taken out of an evidence, each made of what its reader sees; null where that is nothing. */
export function openExports(parts: Parts) {
  const { database, files, documents, clock } = parts;

  const seeVersion = async (
    viewer: SignedIn,
    versionId: string,
  ): Promise<(SeenEvidence & { readonly version: Version }) | null> => {
    const evidenceId = await evidenceOfVersionOrNull(database, versionId);
    const seen = evidenceId === null ? null : await seeEvidence(parts, viewer, evidenceId);
    const version = seen?.evidence.versions.find((each) => each.versionId === versionId);
    return seen === null || version === undefined ? null : { ...seen, version };
  };

  return {
    previewOfVersion: async (viewer: SignedIn, versionId: string) => {
      const seen = await seeVersion(viewer, versionId);
      if (seen === null) return null;
      const { sha256 } = seen.version;
      const bytes = await readDerived(files, derivedNames.preview(sha256));
      return bytes === null ? null : { sha256, json: Buffer.from(bytes).toString("utf8") };
    },

    annotations: async (asked: Asked): Promise<Exported | null> => {
      const seen = await seeVersion(asked.viewer, asked.id);
      if (seen === null) return null;
      const { evidence, version } = seen;
      const { versionId } = version;
      const boxes = await parts.texts.boxes(version, markedPages(evidence, versionId));
      return annotationsExport(evidence, versionId, asked, (page) => boxes.get(page));
    },

    annotatedPdf: async (asked: Asked): Promise<Exported | null> => {
      const seen = await seeVersion(asked.viewer, asked.id);
      if (seen === null) return null;
      const { evidence, version } = seen;
      if (documentKindOf(version.mediaType) !== "PDF") return { refused: "UNSUPPORTED" };
      const threads = threadsOn(evidence, version.versionId);
      const annotations = pdfAnnotations(threads, version.versionId, exportWords[asked.language], clock());
      const copy = await localCopy(files, version.sha256);
      try {
        const made = await documents.annotatePdf({ path: copy.path, annotations }, { signal: asked.signal });
        if (isRefused(made)) return refusedExport(made);
        return {
          fileName: fileNameOf(version.fileName, ` (${exportWords[asked.language].labels.comment}).pdf`),
          mediaType: "application/pdf",
          content: made.bytes,
          threads: threads.length,
        };
      } finally {
        await copy.remove();
      }
    },

    report: async (asked: Asked, form: "PDF" | "XLSX"): Promise<Exported | null> => {
      const seen = await seeEvidence(parts, asked.viewer, asked.id);
      return seen === null ? null : threadsReport(parts, seen, asked, form);
    },
  };
}
