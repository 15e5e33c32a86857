import type { Phase, QueueEntry } from "./entry";

/** Of what is stored in steps of a hundredth: the server knows it better, and storage is not written to all the time. */
const steps = 100;

/** An entry as it outlives the page, as JSON; null for what need not be remembered. */
export function toStored(entry: QueueEntry): string | null {
  if (entry.phase.name === "ADDED") return null;
  const step = entry.file.bytes / steps;
  const sent = step === 0 ? 0 : Math.floor(Math.floor(entry.sent / step) * step);
  // A moving figure that is out of date with the page.
  const phase: Phase = entry.phase.name === "HASHING" ? { name: "QUEUED" } : entry.phase;
  return JSON.stringify({ ...entry, sent, phase, inHand: false, checked: false });
}

/** The entry in a page that was loaded anew: the browser has let go of its file. Null for what was not written by us. */
export function fromStored(json: string): QueueEntry | null {
  const entry = parse(json);
  return entry === null ? null : { ...entry, phase: revived(entry.phase) };
}

function revived(phase: Phase): Phase {
  switch (phase.name) {
    case "QUEUED":
    case "HASHING":
    case "DUPLICATE":
    case "UPLOADING":
    case "PAUSED":
    case "WAITING":
    case "FILE_NEEDED":
      return { name: "FILE_NEEDED", otherChosen: false };
    case "ADDING":
      // Asked for, and perhaps done: the same command again has the effect of once.
      return { name: "ADDING", lost: true };
    default:
      return phase;
  }
}

function parse(json: string): QueueEntry | null {
  try {
    const read = JSON.parse(json) as Partial<QueueEntry> | null;
    const isWhole =
      typeof read?.id === "string" &&
      typeof read.commandId === "string" &&
      typeof read.place?.proposalId === "string" &&
      typeof read.file?.bytes === "number" &&
      typeof read.goal?.kind === "string" &&
      typeof read.phase?.name === "string";
    return isWhole ? (read as QueueEntry) : null;
  } catch {
    return null;
  }
}
