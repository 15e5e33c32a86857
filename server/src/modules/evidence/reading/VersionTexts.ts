import {
  type Anchor,
  documentKindOf,
  type PageBox,
  type PlacedQuote,
  type RefusalDetail,
  type Version,
  type WantedQuote,
} from "@sidang/shared";
import { type DocumentReader, isRefused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import type { EvidenceStates } from "../evidenceStates.js";
import { derivedNames, readDerived } from "./derived.js";
import { keptText } from "./keptText.js";

interface Parts {
  readonly files: FileStore;
  readonly documents: DocumentReader;
  /** Answers while `documents` reads something long. */
  readonly questions: DocumentReader;
  readonly states: EvidenceStates;
  /** Resolves once a version has been read, or could not be, or after some time. */
  readonly whenRead: (evidenceId: string, versionId: string) => Promise<void>;
}

/** Asks the texts of versions, which stay in the worker: a long one would hold up everybody else here. */
export class VersionTexts {
  constructor(readonly parts: Parts) {}

  /** In what an anchor does not fit a version; null when it fits. A version that has not been read yet has no place. */
  async problem(evidenceId: string, { versionId }: Version, anchor: Anchor): Promise<RefusalDetail | null> {
    const { questions } = this.parts;
    const version = await this.#read(evidenceId, versionId);
    if (version === null)
      return { what: "evidenceVersionId", value: versionId, bound: "a version that has been read" };
    const document = version.reading.kind === "READ" ? version.reading.document : "NONE";
    const found = await questions.checkAnchor({ ...(await this.#text(version)), document, anchor });
    if (isRefused(found)) throw new Error(`an anchor was not checked: ${found.refused.reason}`);
    return found.problem;
  }

  /** Where a version's pages begin in its text; null when its text was not read. */
  async pageStarts({ sha256 }: Pick<Version, "sha256">): Promise<readonly number[] | null> {
    const kept = await readDerived(this.parts.files, derivedNames.pages(sha256));
    return kept === null ? null : (JSON.parse(Buffer.from(kept).toString("utf8")) as number[]);
  }

  /** The version once it has been read; null when it takes too long, or there is none. */
  async versionRead(evidenceId: string, versionId: string): Promise<Version | null> {
    await this.parts.whenRead(evidenceId, versionId);
    return this.#read(evidenceId, versionId);
  }

  /** Where quotes of another program stand in a version that has been read; null for what is not there. */
  async placeQuotes(
    version: Version,
    quotes: readonly WantedQuote[],
  ): Promise<readonly (PlacedQuote | null)[]> {
    const { sha256, packed } = await this.#text(version);
    if (packed === null || quotes.length === 0) return quotes.map(() => null);
    const document = documentKindOf(version.mediaType) === "PDF" ? "PDF" : "TEXT";
    const found = await this.parts.questions.placeQuotes({ sha256, packed, document, quotes });
    if (isRefused(found)) throw new Error(`quotes were not placed: ${found.refused.reason}`);
    return found;
  }

  /** The visible boxes of pages of a PDF, by page; nothing for what is no page or was not read: all can do without. */
  async boxes(version: Version, pages: readonly number[]): Promise<ReadonlyMap<number, PageBox>> {
    if (documentKindOf(version.mediaType) !== "PDF" || pages.length === 0) return new Map();
    const { sha256, packed } = await this.#text(version);
    if (packed === null) return new Map();
    const measured = await this.parts.questions.measurePages({ sha256, packed, pages });
    if (isRefused(measured)) return new Map();
    return new Map(pages.flatMap((page, index) => (measured[index] ? [[page, measured[index]]] : [])));
  }

  /** Where in a version the words of a query stand first, with what stands around them. */
  async find(version: Version, query: string): Promise<{ page: number | null; excerpt: string | null }> {
    const found = await this.parts.questions.findWords({ ...(await this.#text(version)), query });
    if (isRefused(found)) return { page: null, excerpt: null };
    return { page: documentKindOf(version.mediaType) === "PDF" ? found.page : null, excerpt: found.excerpt };
  }

  async #read(evidenceId: string, versionId: string): Promise<Version | null> {
    const { state } = await this.parts.states.now(evidenceId);
    const version =
      state.status === "NONE" ? undefined : state.versions.find((each) => each.versionId === versionId);
    return version === undefined || version.reading.kind === "PENDING" ? null : version;
  }

  async #text(version: Version) {
    return { sha256: version.sha256, packed: await keptText(this.parts, version) };
  }
}
