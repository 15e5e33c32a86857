import { Writable } from "node:stream";
import { type GraphQLSchema, parse } from "graphql";
import { WebSocket } from "ws";
import type { SignedIn } from "../../../../graph/requestContext.js";
import { LiveSocket, readLiveOperation, SideDoor } from "../../../../live/index.js";
import type { PanelEventsSource } from "../PanelEventsSource.js";

export interface Subscriber {
  readonly after: number;
  /** The server ended the stream. */
  readonly isOver: () => boolean;
  /** How often something was written to the socket. */
  readonly writes: () => number;
  readonly kinds: () => readonly string[];
  readonly seqs: () => readonly number[];
}

interface Place {
  readonly schema: GraphQLSchema;
  readonly source: PanelEventsSource;
}

interface Asked {
  readonly userId: string;
  readonly after: number;
  readonly query: string;
}

/** Somebody who follows the panel on a socket that keeps what is written to it. */
export async function openSubscriber({ schema, source }: Place, asked: Asked): Promise<Subscriber> {
  const { userId, after, query } = asked;
  const { socket, frames } = keepingSocket();
  const operation = readLiveOperation({ schema, document: parse(query), variableValues: { after }, query });
  const viewer = { userId, name: userId, grants: [] } as unknown as SignedIn;
  const connectionId = `${userId} ${after} ${Math.random()}`;
  const door = new SideDoor(await source.open({ operation, viewer, socket, id: "e", connectionId }));
  let over = false;
  void door.next().then(() => {
    over = true;
  });
  const written = () => Buffer.concat(frames).toString("latin1");
  return {
    after,
    isOver: () => over,
    writes: () => frames.length,
    kinds: () => [...written().matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind as string),
    seqs: () => [...written().matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq)),
  };
}

function keepingSocket() {
  const frames: Buffer[] = [];
  const connection = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      frames.push(chunk);
      done();
    },
  });
  const webSocket = Object.assign(Object.create(WebSocket.prototype) as WebSocket, {
    _readyState: WebSocket.OPEN,
  });
  const socket = new LiveSocket({ webSocket, connection, maxBuffered: 1_000_000, onSlow: () => {} });
  return { socket, frames };
}
