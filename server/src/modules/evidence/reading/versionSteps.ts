import { setImmediate as othersHaveTheirTurn } from "node:timers/promises";
import {
  type Anchor,
  assertNever,
  canonicalJson,
  documentKindOf,
  type Evidence,
  type Reading,
  type Reanchored,
  sha256,
  type Thread,
  type Version,
} from "@sidang/shared";
import { type DocumentReader, isRefused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import type { EvidenceCommands } from "../commands/EvidenceCommands.js";
import { hasReadableText } from "./hasReadableText.js";
import { keptText, readDocument } from "./keptText.js";
import type { Steps } from "./VersionWork.js";

interface Parts {
  readonly files: FileStore;
  readonly documents: DocumentReader;
  readonly commands: Pick<EvidenceCommands, "handleOwn">;
  /** Indexes the words of a version for the search. */
  readonly onText: (evidence: Evidence, version: Version, words: readonly string[]) => Promise<void>;
}

/** Threads that are looked for together: both texts are compared once for all of them. */
const threadsAtOnce = 500;
/** Threads whose places are recorded by one command: it is decided, hashed and written on the server's one thread. */
const recordedAtOnce = 25;

/**
 * Reading a version, and placing the threads of earlier ones in it, each recorded by a command of the server's own. Its id has a
 * slash, which no client's has: nobody can use it up beforehand.
 */
export function versionSteps({ files, documents, commands, onText }: Parts): Steps {
  return {
    read: async (evidence, version) => {
      const { reading, words } = await readVersion(version);
      const { evidenceId } = evidence;
      const { versionId } = version;
      await onText(evidence, version, words);
      const command = { type: "recordReading", versionId, reading } as const;
      await commands.handleOwn(evidenceId, `read/${versionId}`, command);
    },
    place: async (evidence, version) => {
      const { evidenceId } = evidence;
      const { versionId } = version;
      const homeless = Object.values(evidence.threads).filter(
        ({ places }) => places[versionId] === undefined,
      );
      for (let from = 0; from < homeless.length; from += threadsAtOnce) {
        const places = await placesOf(evidence, version, homeless.slice(from, from + threadsAtOnce));
        for (let first = 0; first < places.length; first += recordedAtOnce) {
          const some = places.slice(first, first + recordedAtOnce);
          const command = { type: "reanchorThreads", versionId } as const;
          // After a stop in the middle the same threads come under the same name, or others under another.
          const name = sha256(canonicalJson([versionId, ...some.map(([id]) => id)])).slice(0, 32);
          const reanchored = Object.fromEntries(some);
          await commands.handleOwn(evidenceId, `place/${name}`, command, { reanchored });
          await othersHaveTheirTurn();
        }
      }
    },
  };

  async function readVersion(version: Version): Promise<{ reading: Reading; words: readonly string[] }> {
    const document = documentKindOf(version.mediaType);
    if (!hasReadableText(document)) {
      const pages = document === "PICTURE" ? 1 : null;
      return { reading: { kind: "READ", document, pages, textLength: 0 }, words: [] };
    }
    const read = await readDocument({ files, documents }, version);
    if (isRefused(read)) {
      const { reason } = read.refused;
      // Nothing is wrong with the document: it is read later.
      if (reason === "BUSY" || reason === "CANCELLED" || reason === "CLOSED")
        throw new Error(`a version was not read: ${reason}`);
      return { reading: { kind: "UNREADABLE", reason }, words: [] };
    }
    const { pages, textLength, words } = read;
    return {
      reading: { kind: "READ", document, pages: document === "PDF" ? pages : null, textLength },
      words,
    };
  }

  async function placesOf(evidence: Evidence, version: Version, threads: readonly Thread[]) {
    const placed: [threadId: string, place: ReturnType<typeof placementOf>][] = [];
    const groups = new Map<Version, Thread[]>();
    for (const thread of threads) {
      const source = sourceOf(evidence, version, thread);
      groups.set(source, [...(groups.get(source) ?? []), thread]);
    }
    const to = await textOf(version);
    const document = version.reading.kind === "READ" ? version.reading.document : "NONE";
    for (const [source, group] of groups) {
      const anchors = group.map((thread) => anchorIn(thread, source));
      const found = await documents.reanchor({ from: await textOf(source), to, document, anchors });
      if (isRefused(found)) throw new Error(`threads were not placed: ${found.refused.reason}`);
      for (const [place, thread] of group.entries()) {
        const anchor = anchors[place];
        const answer = found[place];
        if (anchor === undefined || answer === undefined) throw new Error("as many places as anchors");
        placed.push([thread.threadId, placementOf(answer, anchor)]);
      }
    }
    return placed;
  }

  /** What `reanchor` compares: the packed text, or what tells a picture from another. */
  async function textOf(version: Version) {
    const { sha256, reading, mediaType } = version;
    const packed = await keptText({ files, documents }, version);
    if (packed !== null) return { sha256, packed };
    const isPicture = reading.kind === "READ" && documentKindOf(mediaType) === "PICTURE";
    return { sha256, packed: null, fingerprint: isPicture ? sha256 : null };
  }
}

/** The version that a thread's place is carried over from: the newest other one in which it is known where it stands. */
function sourceOf(
  { versions }: Evidence,
  { versionId }: Version,
  { places, versionId: home }: Thread,
): Version {
  const known = versions.findLast((each) => {
    const place = places[each.versionId];
    return each.versionId !== versionId && place !== undefined && place.state !== "LOST";
  });
  const source = known ?? versions.find((each) => each.versionId === home);
  if (source === undefined) throw new Error("a thread was started on a version");
  return source;
}

function anchorIn({ places }: Thread, { versionId }: Version): Anchor {
  const place = places[versionId];
  if (place === undefined) throw new Error("a thread has a place where it was started");
  return place.anchor;
}

/** A thread that was not found keeps the last anchor that was known: it is listed with its quote, and can be placed by hand. */
function placementOf(found: Reanchored, last: Anchor) {
  switch (found.state) {
    case "EXACT":
    case "MOVED":
    case "UNSURE":
      return found;
    case "LOST":
      return { state: found.state, anchor: last, similarity: 0 };
    default:
      return assertNever(found, "place");
  }
}
