import { Writable } from "node:stream";
import { type GraphQLSchema, parse } from "graphql";
import { WebSocket } from "ws";
import type { SignedIn } from "../../graph/requestContext.js";
import { LiveSocket, type LiveSource, readLiveOperation, SideDoor } from "../../live/index.js";

export interface Subscriber {
  readonly userId: string;
  readonly after: number;
  /** The server ended the stream. */
  readonly isOver: () => boolean;
  /** How often something was written to the socket. */
  readonly writes: () => number;
  readonly kinds: () => readonly string[];
  readonly seqs: () => readonly number[];
  /** All that was written, in order. */
  readonly written: () => string;
}

interface Place {
  readonly schema: GraphQLSchema;
  readonly source: LiveSource;
}

interface Asked {
  readonly viewer: SignedIn;
  readonly after: number;
  readonly query: string;
  /** Is told what is written, at the moment at which it is. */
  readonly onWrite: ((written: string) => void) | undefined;
}

/** Somebody who follows the hall on a socket that keeps what is written to it. */
export async function openSubscriber({ schema, source }: Place, asked: Asked): Promise<Subscriber> {
  const { viewer, after, query, onWrite } = asked;
  const { userId } = viewer;
  const { socket, frames } = keepingSocket(onWrite);
  const operation = readLiveOperation({ schema, document: parse(query), variableValues: { after }, query });
  const connectionId = `${userId} ${after} ${Math.random()}`;
  const door = new SideDoor(await source.open({ operation, viewer, socket, id: "e", connectionId }));
  let over = false;
  void door.next().then(() => {
    over = true;
  });
  const written = () => Buffer.concat(frames).toString("latin1");
  return {
    userId,
    after,
    written,
    isOver: () => over,
    writes: () => frames.length,
    kinds: () => [...written().matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind as string),
    seqs: () => [...written().matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq)),
  };
}

function keepingSocket(onWrite: Asked["onWrite"]) {
  const frames: Buffer[] = [];
  const connection = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      frames.push(chunk);
      onWrite?.(chunk.toString("latin1"));
      done();
    },
  });
  const webSocket = Object.assign(Object.create(WebSocket.prototype) as WebSocket, {
    _readyState: WebSocket.OPEN,
  });
  const socket = new LiveSocket({ webSocket, connection, maxBuffered: 1_000_000, onSlow: () => {} });
  return { socket, frames };
}
