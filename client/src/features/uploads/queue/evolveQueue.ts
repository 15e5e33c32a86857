import { assertNever } from "@sidang/shared";
import type {
  AddProblem,
  Description,
  FileFacts,
  Goal,
  Phase,
  PhaseName,
  Queue,
  QueueEntry,
  Refusal,
  SameFile,
  UploadPlace,
} from "./entry";

/** What happens to a file in the queue: what its person does, what its bytes do, what the server answers. */
export type QueueEvent =
  | {
      readonly type: "chosen";
      readonly id: string;
      readonly commandId: string;
      readonly place: UploadPlace;
      readonly file: FileFacts;
      readonly goal: Goal;
    }
  | { readonly type: "reading"; readonly id: string; readonly read: number }
  /** `known`: where the proposal has the same bytes already. */
  | { readonly type: "hashed"; readonly id: string; readonly sha256: string; readonly known: SameFile | null }
  | { readonly type: "duplicateKept"; readonly id: string }
  | { readonly type: "sending"; readonly id: string }
  | { readonly type: "urlGiven"; readonly id: string; readonly uploadUrl: string }
  | { readonly type: "progressed"; readonly id: string; readonly sent: number }
  /** `forget`: what the server had of it is gone. */
  | { readonly type: "cut"; readonly id: string; readonly forget: boolean }
  | { readonly type: "resumed"; readonly id: string }
  | { readonly type: "paused"; readonly id: string }
  | { readonly type: "continued"; readonly id: string }
  | { readonly type: "refused"; readonly id: string; readonly reason: Refusal; readonly bound: number | null }
  | { readonly type: "retried"; readonly id: string }
  /** The file was chosen again, after the page was loaded anew. */
  | { readonly type: "handed"; readonly id: string }
  | { readonly type: "otherHanded"; readonly id: string }
  | { readonly type: "arrived"; readonly id: string }
  | { readonly type: "described"; readonly id: string; readonly changes: Partial<Description> }
  | { readonly type: "confirmed"; readonly id: string; readonly confirmed: boolean }
  | { readonly type: "adding"; readonly id: string }
  | { readonly type: "addLost"; readonly id: string }
  | { readonly type: "added"; readonly id: string; readonly evidenceId: string }
  /** The server has refused: nothing was added, so that the next try is another command. */
  | {
      readonly type: "notAdded";
      readonly id: string;
      readonly problem: AddProblem;
      readonly commandId: string;
    }
  /** The finished upload is not there any more: its bytes have to come again. */
  | { readonly type: "uploadGone"; readonly id: string; readonly commandId: string }
  | { readonly type: "removed"; readonly id: string };

/** The queue after an event. What an entry's phase does not know of changes nothing. */
export function evolveQueue(queue: Queue, event: QueueEvent): Queue {
  if (event.type === "chosen") {
    const { id, commandId, place, file, goal } = event;
    if (queue.some((entry) => entry.id === id)) return queue;
    return [...queue, newEntry({ id, commandId, place, file, goal })];
  }
  if (event.type === "removed")
    return queue.filter((entry) => entry.id !== event.id || entry.phase.name === "ADDING");
  return queue.map((entry) => (entry.id === event.id ? evolveEntry(entry, event, queue) : entry));
}

function newEntry(given: Pick<QueueEntry, "id" | "commandId" | "place" | "file" | "goal">): QueueEntry {
  return {
    ...given,
    sha256: null,
    checked: false,
    keptDuplicate: false,
    uploadUrl: null,
    sent: 0,
    inHand: true,
    confirmed: false,
    phase: { name: "QUEUED" },
  };
}

type EntryEvent = Exclude<QueueEvent, { readonly type: "chosen" | "removed" }>;

const waiting: Phase = { name: "QUEUED" };
const needed: Phase = { name: "FILE_NEEDED", otherChosen: false };
const inMotion: readonly PhaseName[] = ["QUEUED", "HASHING", "UPLOADING", "WAITING"];

function evolveEntry(entry: QueueEntry, event: EntryEvent, queue: Queue): QueueEntry {
  const at = entry.phase.name;
  const to = (phase: Phase, changes: Partial<QueueEntry> = {}): QueueEntry => ({
    ...entry,
    ...changes,
    phase,
  });
  switch (event.type) {
    case "reading":
      return at === "QUEUED" || at === "HASHING" ? to({ name: "HASHING", read: event.read }) : entry;
    case "hashed":
      return at === "HASHING" ? hashed(entry, event, queue) : entry;
    case "duplicateKept":
      return entry.phase.name === "DUPLICATE" && entry.phase.mayKeep
        ? to(waiting, { keptDuplicate: true })
        : entry;
    case "sending":
      return at === "QUEUED" && entry.checked ? to({ name: "UPLOADING" }) : entry;
    case "urlGiven":
      return at === "UPLOADING" ? { ...entry, uploadUrl: event.uploadUrl } : entry;
    case "progressed":
      return at === "UPLOADING" ? { ...entry, sent: Math.min(event.sent, entry.file.bytes) } : entry;
    case "cut":
      if (at !== "UPLOADING" && at !== "HASHING") return entry;
      return to({ name: "WAITING" }, event.forget ? { uploadUrl: null, sent: 0 } : {});
    case "resumed":
      return at === "WAITING" ? to(waiting) : entry;
    case "paused":
      return inMotion.includes(at) ? to({ name: "PAUSED" }) : entry;
    case "continued":
      return at === "PAUSED" ? to(entry.inHand ? waiting : needed) : entry;
    case "refused":
      return at === "ADDING" || at === "ADDED"
        ? entry
        : to({ name: "REFUSED", reason: event.reason, bound: event.bound }, { uploadUrl: null, sent: 0 });
    case "retried":
      return at === "REFUSED" ? to(entry.inHand ? waiting : needed) : entry;
    case "handed":
      return at === "FILE_NEEDED" ? to(waiting, { inHand: true, checked: false }) : entry;
    case "otherHanded":
      return at === "FILE_NEEDED" ? to({ name: "FILE_NEEDED", otherChosen: true }) : entry;
    case "arrived":
      return at === "UPLOADING" ? to({ name: "READY", problem: null }, { sent: entry.file.bytes }) : entry;
    case "described":
      return at === "ADDING" || at === "ADDED" ? entry : described(entry, event.changes);
    case "confirmed":
      return at === "ADDING" || at === "ADDED" ? entry : confirmed(entry, event.confirmed);
    case "adding":
      return at === "READY" && entry.confirmed ? to({ name: "ADDING", lost: false }) : entry;
    case "addLost":
      return at === "ADDING" ? to({ name: "ADDING", lost: true }) : entry;
    case "added":
      return at === "ADDING" ? to({ name: "ADDED", evidenceId: event.evidenceId }) : entry;
    case "notAdded":
      return at === "ADDING"
        ? to({ name: "READY", problem: event.problem }, { commandId: event.commandId, confirmed: false })
        : entry;
    case "uploadGone":
      return at === "ADDING"
        ? to(entry.inHand ? waiting : needed, { commandId: event.commandId, uploadUrl: null, sent: 0 })
        : entry;
    default:
      return assertNever(event);
  }
}

function hashed(
  entry: QueueEntry,
  { sha256, known }: Extract<QueueEvent, { readonly type: "hashed" }>,
  queue: Queue,
): QueueEntry {
  if (entry.sha256 !== null && entry.sha256 !== sha256) {
    // Another file under the same name and of the same length: bytes of two files would be mixed.
    return { ...entry, inHand: false, phase: { name: "FILE_NEEDED", otherChosen: true } };
  }
  const read = { ...entry, sha256, checked: true };
  if (entry.goal.kind === "VERSION" && entry.goal.latestSha256 === sha256) {
    const { evidenceId, title } = entry.goal;
    const of = { evidenceId, title, fileName: entry.file.name };
    return { ...read, phase: { name: "DUPLICATE", of, mayKeep: false } };
  }
  const of =
    entry.keptDuplicate || entry.uploadUrl !== null ? null : (known ?? sameInQueue(entry, sha256, queue));
  return { ...read, phase: of === null ? waiting : { name: "DUPLICATE", of, mayKeep: true } };
}

function sameInQueue(entry: QueueEntry, sha256: string, queue: Queue): SameFile | null {
  const same = queue.find(
    (other) =>
      other.id !== entry.id &&
      other.sha256 === sha256 &&
      other.place.proposalId === entry.place.proposalId &&
      other.phase.name !== "REFUSED" &&
      other.phase.name !== "DUPLICATE",
  );
  if (same === undefined) return null;
  const evidenceId = same.phase.name === "ADDED" ? same.phase.evidenceId : null;
  return { evidenceId, title: same.goal.title, fileName: same.file.name };
}

/** What is changed has to be confirmed again, and an old refusal says nothing about it. */
function described(entry: QueueEntry, changes: Partial<Description>): QueueEntry {
  if (entry.goal.kind !== "EVIDENCE") return entry;
  const goal = { ...entry.goal, ...changes };
  const phase: Phase = entry.phase.name === "READY" ? { name: "READY", problem: null } : entry.phase;
  return { ...entry, goal, phase, confirmed: false };
}

function confirmed(entry: QueueEntry, now: boolean): QueueEntry {
  const phase: Phase = entry.phase.name === "READY" ? { name: "READY", problem: null } : entry.phase;
  return { ...entry, confirmed: now, phase };
}
