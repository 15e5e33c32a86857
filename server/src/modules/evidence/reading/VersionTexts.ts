import type { Anchor, RefusalDetail, Version } from "@sidang/shared";
import { type DocumentReader, isRefused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import type { EvidenceStates } from "../evidenceStates.js";
import { documentKindOf } from "./documentKindOf.js";
import { keptText } from "./keptText.js";

interface Parts {
  readonly files: FileStore;
  readonly documents: DocumentReader;
  /** Answers while `documents` reads something long. */
  readonly questions: DocumentReader;
  readonly states: EvidenceStates;
}

/** Asks the texts of versions, which stay in the worker: a long one would hold up everybody else here. */
export class VersionTexts {
  constructor(readonly parts: Parts) {}

  /** In what an anchor does not fit a version; null when it fits. A version that has not been read yet has no place. */
  async problem(evidenceId: string, { versionId }: Version, anchor: Anchor): Promise<RefusalDetail | null> {
    const { states, questions } = this.parts;
    const { state } = await states.now(evidenceId);
    const version =
      state.status === "NONE" ? undefined : state.versions.find((each) => each.versionId === versionId);
    if (version === undefined || version.reading.kind === "PENDING")
      return { what: "evidenceVersionId", value: versionId, bound: "a version that has been read" };
    const document = version.reading.kind === "READ" ? version.reading.document : "NONE";
    const found = await questions.checkAnchor({ ...(await this.#text(version)), document, anchor });
    if (isRefused(found)) throw new Error(`an anchor was not checked: ${found.refused.reason}`);
    return found.problem;
  }

  /** Where in a version the words of a query stand first, with what stands around them. */
  async find(version: Version, query: string): Promise<{ page: number | null; excerpt: string | null }> {
    const found = await this.parts.questions.findWords({ ...(await this.#text(version)), query });
    if (isRefused(found)) return { page: null, excerpt: null };
    return { page: documentKindOf(version.mediaType) === "PDF" ? found.page : null, excerpt: found.excerpt };
  }

  async #text(version: Version) {
    return { sha256: version.sha256, packed: await keptText(this.parts, version) };
  }
}
