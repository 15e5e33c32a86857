import {
  audienceKey,
  audienceOf,
  chainHash,
  digestOf,
  evolve,
  type Panel,
  type PanelEvent,
  type PanelState,
  type Viewer,
  type Withheld,
} from "@sidang/shared";

/** A message of `panelEvents` as it comes over the wire. */
export type Frame =
  | ({ readonly __typename: PanelEvent["type"]; readonly at: string } & Omit<PanelEvent, "type" | "at">)
  | ({ readonly __typename: "Withheld" } & Omit<Withheld, "type">)
  | { readonly __typename: "Reset"; readonly seq: number; readonly reason: string };

/** A panel as a client holds it: the folded state, and the head of the chain that it was folded along. */
export interface Room {
  readonly state: Panel;
  readonly head: string;
}

/** What a frame did to a room. */
export type Received =
  | { readonly kind: "FOLDED" | "AUDIENCE"; readonly room: Room }
  | { readonly kind: "SEEN" | "GAP" | "BROKEN" }
  | { readonly kind: "RESET"; readonly reason: string };

/**
 * Folds one frame as the browser does (client/src/features/panel/live/receive.ts): drops what was seen, notices a gap,
 * checks the chain, else evolves. AUDIENCE: what was folded so far held things that are withheld now, or lacks some.
 */
export function receive(room: Room, frame: Frame, viewer: Viewer): Received {
  if (frame.__typename === "Reset") return { kind: "RESET", reason: frame.reason };
  if (frame.seq <= room.state.seq) return { kind: "SEEN" };
  if (frame.seq > room.state.seq + 1) return { kind: "GAP" };
  const event = eventOf(frame);
  const digest = event.type === "Withheld" ? event.digest : digestOf({ ...event, stream: streamOf(room) });
  const head = chainHash(room.head, digest);
  if (event.type !== "Withheld" && event.hash !== head) return { kind: "BROKEN" };
  const state = evolve(room.state, event);
  if (state.status === "NONE") return { kind: "GAP" };
  const moved = keyOf(state, viewer) !== keyOf(room.state, viewer);
  return { kind: moved ? "AUDIENCE" : "FOLDED", room: { state, head } };
}

/** A frame in the words of the shared package. */
export function eventOf(frame: Exclude<Frame, { __typename: "Reset" }>): PanelEvent | Withheld {
  if (frame.__typename === "Withheld") return { type: "Withheld", seq: frame.seq, digest: frame.digest };
  const { __typename: type, at, ...rest } = frame;
  return { ...rest, type, at: Date.parse(at) } as PanelEvent;
}

function streamOf({ state }: Room): string {
  return `panel:${state.panelId}`;
}

function keyOf(state: PanelState, viewer: Viewer): string | null {
  const audience = audienceOf(state, viewer);
  return audience === null ? null : audienceKey(audience);
}
