import { type WantedPlace, wantedPlace } from "../../anchor/index.js";
import { listOf, own } from "../../kernel/foreignJson.js";
import { fail, ok, type Result } from "../../kernel/result.js";
import { isDay } from "../day.js";
import { illFormed } from "../illFormed.js";
import { evidenceLimits, type ThreadKind } from "../words.js";
import { motivations } from "./webAnnotation.js";

/** What somebody wrote elsewhere. */
export interface ReadComment {
  /** Its place in the document, from 0. */
  readonly index: number;
  /** Null where it is not said. */
  readonly creator: string | null;
  /** The day on which it was written, as YYYY-MM-DD. */
  readonly day: string | null;
  readonly body: string;
}

export interface ReadThread extends ReadComment {
  readonly kind: ThreadKind;
  readonly wanted: WantedPlace;
  readonly replies: readonly ReadComment[];
}

/** NO_TEXT: nothing is said, as by a mere highlight. NO_THREAD: a reply to what is not in the document. */
export interface SkippedAnnotation {
  readonly index: number;
  readonly reason: "NO_TEXT" | "NO_THREAD";
}

export interface ReadDocument {
  readonly threads: readonly ReadThread[];
  readonly skipped: readonly SkippedAnnotation[];
}

/** In what a document cannot be taken: where, and what it would have to be. */
export interface UnreadDocument {
  readonly what: string;
  readonly bound: string;
}

export const importLimits = { annotations: 500, body: evidenceLimits.body, creator: 200 } as const;

/**
 * SPEC EX4, EX5: the threads of a JSON document of annotations: an AnnotationCollection, an AnnotationPage, a list, one
 * annotation, or what Hypothesis' API answers. Takes whatever JSON there is; follows no address, no `@context` either.
 */
export function readAnnotations(document: unknown): Result<ReadDocument, UnreadDocument> {
  const items = itemsOf(document);
  if (items === null) return fail({ what: "document", bound: "annotations as JSON-LD" });
  if (items.length > importLimits.annotations)
    return fail({ what: "document.items", bound: `at most ${importLimits.annotations} annotations` });
  const read: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object" || item === null || Array.isArray(item))
      return fail({ what: `items[${index}]`, bound: "an annotation" });
    const one = readItem(index, item);
    const flaw = flawOf(one);
    if (flaw !== null) return fail(flaw);
    read.push(one);
  }
  return ok(threadsOf(read));
}

interface Item extends ReadComment {
  readonly id: string | null;
  /** Ids of what it may reply to; empty for what starts a thread. */
  readonly repliesTo: readonly string[];
  readonly kind: ThreadKind;
  readonly wanted: WantedPlace;
}

function itemsOf(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document;
  const inside = own(document, "items") ?? own(own(document, "first"), "items") ?? own(document, "rows");
  if (Array.isArray(inside)) return inside;
  return own(document, "target") === undefined ? null : [document];
}

function readItem(index: number, item: object): Item {
  const target = firstOf(own(item, "target"));
  const motivation = listOf(own(item, "motivation"));
  const references = listOf(own(item, "references")).filter((each) => typeof each === "string");
  const answers = motivation.includes("replying") ? [typeof target === "string" ? target : idOf(target)] : [];
  const kinds = Object.entries(motivations) as [ThreadKind, string][];
  return {
    index,
    id: textOf(own(item, "id")),
    creator: creatorOf(item),
    day: dayOf(own(item, "created")),
    body: bodyOf(item),
    repliesTo: [...references, ...answers].flatMap((id) => id ?? []),
    kind: kinds.find(([, word]) => motivation.includes(word))?.[0] ?? "NOTE",
    wanted: own(item, "sidang:anchorState") === "LOST" ? lostPlace(target) : wantedPlace(target),
  };
}

/** Of a place that was lost already only the words can be looked for. */
function lostPlace(target: unknown): WantedPlace {
  const wanted = wantedPlace(target);
  const holdsAnywhere =
    wanted.kind === "ANCHOR" && (wanted.anchor.kind === "WHOLE" || wanted.anchor.kind === "INDICATOR");
  return wanted.kind === "TEXT" || holdsAnywhere ? wanted : { kind: "NOWHERE" };
}

/** Text of the body, whatever its form; of several the texts one below the other, without tags. Hypothesis: `text`. */
function bodyOf(item: object): string {
  const bodies = listOf(own(item, "body")).filter((body) => own(body, "purpose") !== "tagging");
  const texts = [
    ...bodies.map((body) => (typeof body === "string" ? null : textOf(own(body, "value")))),
    textOf(own(item, "bodyValue")),
    textOf(own(item, "text")),
  ];
  return texts.flatMap((text) => (text === null || text.trim() === "" ? [] : [text.trim()])).join("\n\n");
}

/** A name, never an address: of `acct:siti@example.org` the part before the @. */
function creatorOf(item: object): string | null {
  const creator = firstOf(own(item, "creator"));
  const shown = textOf(own(own(item, "user_info"), "display_name"));
  const account = /^acct:([^@]*)@/.exec(textOf(own(item, "user")) ?? "")?.[1];
  const name = typeof creator === "string" ? null : textOf(own(creator, "name"));
  const found = [name, shown, account].find((each) => each != null && each.trim() !== "");
  return (
    found
      ?.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
      .trim()
      .slice(0, importLimits.creator) ?? null
  );
}

function dayOf(created: unknown): string | null {
  const day = textOf(created)?.slice(0, 10) ?? "";
  return isDay(day) ? day : null;
}

function flawOf({ index, body, creator, wanted, id, repliesTo }: Item): UnreadDocument | null {
  if (body.length > importLimits.body)
    return { what: `items[${index}].body`, bound: `at most ${importLimits.body} characters` };
  const place = illFormed({ body, creator, target: wanted, id, repliesTo });
  return place === null
    ? null
    : { what: `items[${index}].${place}`, bound: "a text of whole characters, without NUL" };
}

/** Replies go to the thread at the end of what they reply to, in the order in which they stand. */
function threadsOf(items: readonly Item[]): ReadDocument {
  const known = new Map(items.flatMap((item) => (item.id === null ? [] : [[item.id, item] as const])));
  const replies = new Map<Item, ReadComment[]>();
  const skipped: SkippedAnnotation[] = [];
  for (const item of items.filter(({ repliesTo }) => repliesTo.length > 0)) {
    const thread = rootOf(item, known);
    const { index, creator, day, body } = item;
    if (thread === null || thread.body === "") skipped.push({ index, reason: "NO_THREAD" });
    else if (body === "") skipped.push({ index, reason: "NO_TEXT" });
    else replies.set(thread, [...(replies.get(thread) ?? []), { index, creator, day, body }]);
  }
  const threads = items.flatMap((item): ReadThread[] => {
    if (item.repliesTo.length > 0) return [];
    const { index, creator, day, body, kind, wanted } = item;
    if (body === "") skipped.push({ index, reason: "NO_TEXT" });
    return body === "" ? [] : [{ index, creator, day, body, kind, wanted, replies: replies.get(item) ?? [] }];
  });
  return { threads, skipped: skipped.sort((one, other) => one.index - other.index) };
}

function rootOf(reply: Item, known: ReadonlyMap<string, Item>): Item | null {
  const passed = new Set<Item>();
  let at: Item | undefined = reply;
  while (at !== undefined && at.repliesTo.length > 0 && !passed.has(at)) {
    passed.add(at);
    at = at.repliesTo.map((id) => known.get(id)).find((each) => each !== undefined);
  }
  return at === undefined || at.repliesTo.length > 0 ? null : at;
}

function idOf(target: unknown): string | null {
  return textOf(own(target, "source")) ?? textOf(own(target, "id"));
}

function firstOf(value: unknown): unknown {
  return listOf(value)[0];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
