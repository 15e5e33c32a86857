import {
  chainHash,
  digestOf,
  type EvidenceEvent,
  evidenceStream,
  foldEvidence,
  type Withheld,
} from "@sidang/shared";
import type { Desk, Staleness } from "./desk";
import { type Frame, readFrame } from "./frame";

/**
 * Folds one frame into a desk: drops what was seen, notices a gap, else evolves. Never patches. A desk that has
 * become stale takes nothing more in until it is loaded again.
 */
export function receive(desk: Desk, frame: Frame): Desk {
  if (desk.stale !== null) return desk;
  const event = readFrame(frame);
  if (event.type === "Reset") return stale(desk, "RESET");
  if (event.seq <= desk.evidence.seq) return desk;
  if (event.seq > desk.evidence.seq + 1) return stale(desk, "GAP");
  const evidence = foldEvidence(desk.evidence, [event]);
  if (evidence.status === "NONE") return stale(desk, "GAP");
  return { ...desk, ...chained(desk, event), evidence };
}

function stale(desk: Desk, because: Staleness): Desk {
  return { ...desk, stale: because };
}

/** SPEC LG3: the hash that the event claims must follow from the one before. A withheld event brings only its digest. */
function chained(desk: Desk, event: EvidenceEvent | Withheld): Pick<Desk, "head" | "brokenAt"> {
  if (event.type === "Withheld") return { head: chainHash(desk.head, event.digest), brokenAt: desk.brokenAt };
  const stream = evidenceStream(desk.evidence.evidenceId);
  const expected = chainHash(desk.head, digestOf({ ...event, stream }));
  return { head: event.hash, brokenAt: desk.brokenAt ?? (expected === event.hash ? null : event.seq) };
}
