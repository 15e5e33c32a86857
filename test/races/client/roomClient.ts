import type { Viewer } from "@sidang/shared";
import { CloseCode, type Client as SocketClient } from "graphql-ws";
import { eventsSubscription } from "../../support/panels.js";
import type { Chronicle, CommandAnswer } from "./chronicle.js";
import { NotThere, PatientClient } from "./patientClient.js";
import { type Frame, type Room, receive } from "./room.js";
import { openRoomSocket } from "./roomSocket.js";
import type { Download, LoadedPanel, Segment, Snapshot } from "./segment.js";

const panelQuery =
  "query Room($panelId: ID!) { panel(id: $panelId) { seq head audience audienceKey snapshot } }";

export const recordQuery = "query Record($panelId: ID!) { exportPanel(panelId: $panelId) { content } }";

export interface RoomClientOptions {
  readonly name: string;
  readonly viewer: Viewer;
  readonly cookie: string;
  readonly panelId: string;
  /** Where the server is for this client: behind a relay that cuts. */
  readonly url: string;
  readonly origin: string;
  readonly reachable: () => Promise<void>;
  readonly chronicle: Chronicle;
  /** As browsers do, the same id for the same subscription each time; else a new one each time. */
  readonly reusesId: boolean;
}

/** More loads than this in one run are a circle. */
const mostLoads = 200;

/** A panel room without its screen: loads, follows, folds, sends commands until they are answered, and keeps a journal. */
export class RoomClient {
  readonly segments: Segment[] = [];
  readonly snapshots: Snapshot[] = [];
  readonly downloads: Download[] = [];
  readonly http: PatientClient;
  /** Null while it is loading, and when the panel does not exist for the viewer. */
  room: Room | null = null;
  isOutside = false;
  loads = 0;
  /** Times that the server closed the socket because an id was still in use there; browsers load again then. */
  idsTaken = 0;
  readonly #options: RoomClientOptions;
  readonly #socket: SocketClient;
  readonly #waiting = new Set<() => void>();
  /** What an earlier load started is not listened to any more. */
  #generation = 0;
  #unsubscribe: () => void = () => {};

  constructor(options: RoomClientOptions) {
    const { url, origin, cookie, reachable, reusesId, chronicle } = options;
    this.#options = options;
    this.http = new PatientClient(url, origin, reachable);
    this.http.cookie = cookie;
    let ids = 0;
    this.#socket = openRoomSocket({
      url,
      origin,
      cookie,
      reachable,
      newId: () => (reusesId ? "Events" : `Events#${++ids}`),
      onSubscribe: ({ after, audienceKey, idWasInUse }) => {
        this.segments.push({ after, audienceKey, floor: chronicle.horizon, exact: !idWasInUse, frames: [] });
      },
    });
  }

  get name(): string {
    return this.#options.name;
  }

  get viewer(): Viewer {
    return this.#options.viewer;
  }

  get seq(): number {
    return this.room?.state.seq ?? 0;
  }

  /** Loads the panel and follows it from there. */
  async load(because = "asked to"): Promise<void> {
    const generation = ++this.#generation;
    this.#unsubscribe();
    this.#unsubscribe = () => {};
    this.room = null;
    this.isOutside = false;
    if (++this.loads > mostLoads) return this.#fault(`loads its panel again and again: ${because}`);
    const panel = await this.look();
    if (generation !== this.#generation) return;
    if (panel === null) this.isOutside = true;
    else {
      this.room = { state: panel.snapshot, head: panel.head };
      this.#listen(panel, generation);
    }
    this.wake();
  }

  /** The panel as the server shows it to the viewer now. */
  async look(): Promise<LoadedPanel | null> {
    const { chronicle, panelId } = this.#options;
    const floor = chronicle.horizon;
    const { panel } = await this.http.ask<{ panel: LoadedPanel | null }>(panelQuery, { panelId });
    this.snapshots.push({ floor, panel });
    if (panel !== null) chronicle.reach(panel.seq);
    return panel;
  }

  /** Downloads the record as the server gives it to the viewer now. */
  async download(): Promise<void> {
    const { chronicle, panelId } = this.#options;
    const floor = chronicle.horizon;
    const { exportPanel } = await this.http.ask<{ exportPanel: { content: string } }>(recordQuery, {
      panelId,
    });
    this.downloads.push({ floor, content: exportPanel.content });
  }

  /** Sends a command until it is answered, with one id however often; `twice` sends it twice at once. */
  async command(
    name: string,
    commandId: string,
    args: Readonly<Record<string, unknown>>,
    twice = false,
  ): Promise<CommandAnswer> {
    const { chronicle, panelId, viewer } = this.#options;
    const sent = chronicle.send(commandId, name, viewer.userId);
    const once = async () => {
      try {
        return chronicle.answer(sent, await this.http.command(name, { commandId, panelId, ...args }));
      } catch (error) {
        if (error instanceof NotThere) return chronicle.answer(sent, null);
        throw error;
      }
    };
    const [answer] = await Promise.all(twice ? [once(), once()] : [once()]);
    if (answer === undefined) throw new Error("a command has an answer");
    return answer;
  }

  /** Waits until something is so; looks again whenever something has come. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  /** Lets everybody who waits look again. */
  wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  async leave(): Promise<void> {
    this.#generation += 1;
    this.#unsubscribe();
    this.http.leave();
    try {
      await this.#socket.dispose();
    } catch {
      // It was connecting, and that failed: there is nothing left to close.
    }
  }

  #listen({ seq: after, audienceKey }: LoadedPanel, generation: number): void {
    const { panelId } = this.#options;
    // graphql-ws sends this very object again when it comes back, so the cursor in it advances.
    const variables = { panelId, after, audienceKey };
    let isGone = false;
    const again = (error?: unknown) => {
      if (generation !== this.#generation) return;
      if (this.#options.reusesId && isIdTaken(error)) this.idsTaken += 1;
      else if (error !== undefined) this.#fault(`its subscription fails: ${describe(error)}`);
      this.#loadAgain(`its subscription after ${after} ended${isGone ? ", the panel being gone" : ""}`);
    };
    this.#unsubscribe = this.#socket.subscribe<{ panelEvents: Frame }>(
      { query: eventsSubscription, variables },
      {
        next: ({ data, errors }) => {
          if (generation !== this.#generation) return;
          // The panel is gone for the viewer: the subscription ends, and the next load tells what that means.
          isGone = errors?.every(({ extensions }) => extensions?.code === "NOT_FOUND") === true;
          if (isGone) return;
          if (!data || errors) {
            this.#fault(`a frame with errors: ${JSON.stringify(errors)}`);
            return;
          }
          variables.after = Math.max(variables.after, data.panelEvents.seq);
          this.#take(data.panelEvents);
        },
        error: again,
        complete: () => again(),
      },
    );
  }

  #take(frame: Frame): void {
    const segment = this.segments.at(-1);
    if (segment === undefined || this.room === null) {
      this.#fault("a frame that nobody asked for");
      return;
    }
    segment.frames.push(frame);
    const received = receive(this.room, frame, this.viewer);
    switch (received.kind) {
      case "FOLDED":
      case "AUDIENCE":
        this.room = received.room;
        this.#options.chronicle.reach(frame.seq);
        break;
      case "SEEN":
        if (segment.exact) this.#fault(`event ${frame.seq} came twice`);
        break;
      case "GAP":
        if (segment.exact) this.#fault(`a gap before event ${frame.seq}, after ${this.seq}`);
        break;
      case "BROKEN":
        this.#fault(`the chain does not close at event ${frame.seq}`);
        break;
      case "RESET":
        // Nobody folds what is not committed, so no cursor is ever beyond the head.
        if (received.reason !== "AUDIENCE_CHANGED") this.#fault(`Reset ${received.reason} at ${frame.seq}`);
        break;
    }
    if (received.kind === "FOLDED" || received.kind === "SEEN") this.wake();
    else this.#loadAgain(`${received.kind} at ${frame.seq}`);
  }

  #loadAgain(because: string): void {
    const generation = this.#generation + 1;
    this.load(because).catch((error: unknown) => {
      if (generation === this.#generation) this.#fault(`cannot load: ${describe(error)}`);
    });
  }

  #fault(text: string): void {
    this.#options.chronicle.fault(`${this.name}: ${text}`);
    this.wake();
  }
}

function isIdTaken(error: unknown): boolean {
  return (error as { code?: number } | undefined)?.code === CloseCode.SubscriberAlreadyExists;
}

function describe(error: unknown): string {
  if (error instanceof Error) return error.message;
  const { code, reason } = error as { code?: number; reason?: string };
  return code === undefined ? JSON.stringify(error) : `closed with ${code} ${reason ?? ""}`;
}
