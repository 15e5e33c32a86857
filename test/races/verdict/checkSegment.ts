import { type Audience, audienceKey, canSee, digestOf, panelStream, type Viewer } from "@sidang/shared";
import { eventOf, type Frame } from "../client/room.js";
import type { Segment } from "../client/segment.js";
import { difference } from "./difference.js";
import type { Log } from "./Log.js";

type EventFrame = Exclude<Frame, { __typename: "Reset" }>;

/**
 * A subscription is served to one audience: that of a moment after it was asked for (it cannot be seen from outside
 * which). Until then events come from the store, later ones only while the audience stays what it was.
 */
export function checkSegment(log: Log, viewer: Viewer, segment: Segment): string | null {
  const { after, floor, exact, frames } = segment;
  const events = frames.filter((frame): frame is EventFrame => frame.__typename !== "Reset");
  for (const [place, frame] of events.entries()) {
    if (exact && frame.seq !== after + 1 + place)
      return `received ${frame.seq} as number ${place + 1} after ${after}`;
    const forged = forgery(log, frame);
    if (forged !== null) return `received a forged event ${frame.seq}: ${forged}`;
  }
  if (!exact)
    return events.map((frame) => loneFrame(log, viewer, floor, frame)).find((each) => each !== null) ?? null;
  for (let admitted = floor; admitted <= log.head; admitted++) {
    if (fits(log, viewer, admitted, segment.audienceKey, events, resetOf(frames))) return null;
  }
  const seen = events
    .map((frame) => `${frame.seq}${frame.__typename === "Withheld" ? " withheld" : ""}`)
    .slice(-8);
  return `subscribed after ${after}, when ${floor} was known, it received what no audience of its own may: ${seen.join(", ")}`;
}

/** Whether it was served as to somebody let in after event `admitted`, whose state was made for the audience `expected`. */
function fits(
  log: Log,
  viewer: Viewer,
  admitted: number,
  expected: string,
  events: readonly EventFrame[],
  reset: number | null,
): boolean {
  const audience = log.audience(viewer, admitted);
  if (audience === null) return events.length === 0 && reset === null;
  const key = audienceKey(audience);
  // What they held was made for another audience: they are told so at once, and nothing else.
  if (key !== expected) return events.length === 0 && (reset === null || reset === admitted);
  const last = reset === null ? (events.at(-1)?.seq ?? 0) : reset - 1;
  for (let seq = admitted + 1; seq <= last; seq++) if (log.audienceKey(viewer, seq) !== key) return false;
  if (reset !== null && (reset <= admitted || log.audienceKey(viewer, reset) === key)) return false;
  return events.every((frame) => isFor(log, audience, frame));
}

function loneFrame(log: Log, viewer: Viewer, floor: number, frame: EventFrame): string | null {
  for (let seq = floor; seq <= log.head; seq++) {
    const audience = log.audience(viewer, seq);
    if (audience !== null && isFor(log, audience, frame)) return null;
  }
  return `received ${frame.seq} as nobody of its audiences may`;
}

function isFor(log: Log, audience: Audience, frame: EventFrame): boolean {
  const event = log.event(frame.seq);
  return event !== undefined && canSee(audience, event) === (frame.__typename !== "Withheld");
}

function resetOf(frames: readonly Frame[]): number | null {
  return frames.find(({ __typename }) => __typename === "Reset")?.seq ?? null;
}

/** How a frame differs from the event that it shows, or from its digest. */
function forgery(log: Log, frame: EventFrame): string | null {
  const recorded = log.event(frame.seq);
  if (recorded === undefined) return "there is no such event";
  const received = eventOf(frame);
  if (received.type !== "Withheld") return difference(received, recorded, "event");
  const { panelId } = log.state(log.head) as { panelId: string };
  return received.digest === digestOf({ ...recorded, stream: panelStream(panelId) })
    ? null
    : "another digest";
}
