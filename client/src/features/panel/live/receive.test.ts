import {
  type Audience,
  foldPanel,
  type PanelEvent,
  panelStream,
  redactEvent,
  redactState,
} from "@sidang/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf, items, panelId, type Sitting, voting } from "#app/features/panel/testing/sitting";
import type { Frame } from "./frame";
import { receive } from "./receive";
import { enter, type Room } from "./room";

const stream = panelStream(panelId);
/** From here on everybody is appointed, so that nobody's audience changes by appointment. */
const settled = 11;

function finished(): Sitting {
  const sitting = voting();
  for (const member of ["ketua", "wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
    sitting.cast(member, items[0], "GRANT");
  sitting.reveal(items[0]);
  sitting.do("ketua", { type: "recordDecision", itemId: items[0] });
  return sitting;
}

/** The room of somebody who loaded the panel when it had `seq` events. */
function roomAt(events: readonly PanelEvent[], seq: number, viewerId = "kpk"): Room {
  const state = foldPanel(events.slice(0, seq));
  if (state.status === "NONE") throw new Error("load at 1 or later");
  return enter(viewerId, { snapshot: state, seq, head: events[seq - 1]?.hash ?? "" }, null);
}

function redacted(events: readonly PanelEvent[], audience: Audience): Frame[] {
  return events.map((event) => frameOf(redactEvent(audience, event, stream)));
}

describe("receive", () => {
  const events = finished().events;

  it("folds what comes next and follows the chain", () => {
    const room = events.slice(settled).map(frameOf).reduce(receive, roomAt(events, settled));
    expect(room.state).toEqual(foldPanel(events));
    expect(room.head).toBe(events.at(-1)?.hash);
    expect(room).toMatchObject({ brokenAt: null, stale: null });
  });

  it("drops what was seen", () => {
    const room = roomAt(events, 20);
    expect(receive(room, frameOf(events[7] as PanelEvent))).toBe(room);
  });

  it("notices a gap and then takes nothing more in", () => {
    const room = receive(roomAt(events, 12), frameOf(events[13] as PanelEvent));
    expect(room.stale).toBe("GAP");
    expect(receive(room, frameOf(events[12] as PanelEvent))).toBe(room);
  });

  it("asks for a reload after a reset, keeping what it shows", () => {
    const before = roomAt(events, 12);
    const room = receive(before, { __typename: "Reset", seq: 12, reason: "audience" });
    expect(room).toEqual({ ...before, stale: "RESET" });
  });

  it("asks for a reload when the viewer's own conflict changes what may be seen", () => {
    const sitting = voting();
    sitting.do("kpk2", { type: "declareConflict", itemId: items[1], memberId: "kpk2", reason: "saudara" });
    const last = sitting.events.length;
    const next = frameOf(sitting.events[last - 1] as PanelEvent);
    expect(receive(roomAt(sitting.events, last - 1, "kpk2"), next).stale).toBe("AUDIENCE");
    expect(receive(roomAt(sitting.events, last - 1, "kpk"), next).stale).toBeNull();
  });

  it("names the first event whose hash does not follow", () => {
    const forged = { ...(events[14] as PanelEvent), actorId: "orang-lain" } as PanelEvent;
    const frames = [...events.slice(12, 14), forged, ...events.slice(15)].map(frameOf);
    expect(frames.reduce(receive, roomAt(events, 12)).brokenAt).toBe(15);
  });

  it("folds withheld events to the redacted state, with the chain still closing", () => {
    const sitting = finished();
    const audience: Audience = { kind: "MEMBERS", without: [items[0]] };
    const from = settled;
    const state = foldPanel(sitting.events.slice(0, from));
    const snapshot = redactState(state, audience);
    if (snapshot.status === "NONE") throw new Error("convened");
    const room = redacted(sitting.events.slice(from), audience).reduce(
      receive,
      enter("kpk", { snapshot, seq: from, head: sitting.events[from - 1]?.hash ?? "" }, null),
    );
    expect(room.state).toEqual(redactState(foldPanel(sitting.events), audience));
    expect(room).toMatchObject({ brokenAt: null, head: sitting.events.at(-1)?.hash });
  });

  it("ends in the same state whatever is repeated, and never folds past a hole", () => {
    const whole = foldPanel(events);
    fc.assert(
      fc.property(
        fc.integer({ min: settled, max: events.length }),
        fc.array(fc.record({ from: fc.nat(events.length), length: fc.nat(12) }), { maxLength: 12 }),
        (loadedAt, bursts) => {
          let room = roomAt(events, loadedAt);
          for (const { from, length } of bursts) {
            room = events
              .slice(from, from + length)
              .map(frameOf)
              .reduce(receive, room);
            // Whatever came: what is shown is exactly the fold of a beginning of the stream.
            expect(room.state).toEqual(foldPanel(events.slice(0, room.state.seq)));
            if (room.stale !== null) room = roomAt(events, room.state.seq);
          }
          room = events.map(frameOf).reduce(receive, room);
          expect(room).toMatchObject({ state: whole, stale: null, brokenAt: null });
        },
      ),
      { numRuns: 60 },
    );
  });
});
