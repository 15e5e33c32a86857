import {
  audienceKey,
  audienceOf,
  chainHash,
  digestOf,
  evolve,
  type PanelEvent,
  type PanelState,
  panelStream,
  type Withheld,
} from "@sidang/shared";
import { type Frame, readFrame } from "./frame";
import type { Room, Staleness } from "./room";

/**
 * Folds one frame into a room: drops what was seen, notices a gap, else evolves. Never patches. A room that has
 * become stale takes nothing more in until it is loaded again.
 */
export function receive(room: Room, frame: Frame): Room {
  if (room.stale !== null) return room;
  const event = readFrame(frame);
  if (event.type === "Reset") return stale(room, "RESET");
  if (event.seq <= room.state.seq) return room;
  if (event.seq > room.state.seq + 1) return stale(room, "GAP");
  const state = evolve(room.state, event);
  if (state.status === "NONE") return stale(room, "GAP");
  const next: Room = {
    ...room,
    ...chained(room, event),
    steppedBack: event.type === "SteppedBack" ? { ...event.payload, at: event.at } : room.steppedBack,
    state,
  };
  // The server ends such a stream too; whoever hears it first, what was folded so far held things that are now withheld.
  return audience(state, room.viewerId) === audience(room.state, room.viewerId)
    ? next
    : stale(next, "AUDIENCE");
}

function stale(room: Room, because: Staleness): Room {
  return { ...room, stale: because };
}

/** SPEC LG3: the hash that the event claims must follow from the one before. A withheld event brings only its digest. */
function chained(room: Room, event: PanelEvent | Withheld): Pick<Room, "head" | "brokenAt"> {
  if (event.type === "Withheld") return { head: chainHash(room.head, event.digest), brokenAt: room.brokenAt };
  const expected = chainHash(room.head, digestOf({ ...event, stream: panelStream(room.state.panelId) }));
  return { head: event.hash, brokenAt: room.brokenAt ?? (expected === event.hash ? null : event.seq) };
}

function audience(state: PanelState, userId: string): string | null {
  const found = audienceOf(state, { userId, oversees: false });
  return found === null ? null : audienceKey(found);
}
