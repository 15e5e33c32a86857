import type { Client } from "../../../support/client.js";

interface Frame {
  readonly __typename: string;
  readonly payload?: { readonly state?: string };
}

/** How long a long document may take to be read on a busy machine, in milliseconds. */
const patienceMs = 90_000;

/** Follows an evidence live, from now on, and counts what happens. */
export async function followEvidence(client: Client, evidenceId: string) {
  const { evidence } = await client.ask<{ evidence: { seq: number; audienceKey: string } }>(
    "query ($id: ID!) { evidence(id: $id) { seq audienceKey } }",
    { id: evidenceId },
  );
  const socket = await client.connect();
  socket.subscribe(
    "e",
    "subscription ($id: ID!, $after: Int!, $key: String) { evidenceEvents(evidenceId: $id, after: $after, audienceKey: $key) { __typename seq ... on RecordedEvidenceEvent { payload } } }",
    { id: evidenceId, after: evidence.seq, key: evidence.audienceKey },
  );
  const frames = () => socket.results<Frame>("e");
  return {
    count: (type: string) => frames().filter(({ __typename }) => __typename === type).length,
    /** Threads by how they stand in the version that they were placed in. */
    states: () => {
      const states: Record<string, number> = {};
      for (const { payload } of frames())
        if (payload?.state !== undefined) states[payload.state] = (states[payload.state] ?? 0) + 1;
      return states;
    },
    /** Looks at each frame whether something is so. @throws when that takes too long, or the socket ends */
    until: (isSo: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const settle = (how: () => void) => {
          clearTimeout(late);
          socket.raw.off("message", look);
          how();
        };
        const look = () => {
          if (isSo()) settle(resolve);
          else if (socket.closed !== null || socket.isComplete("e"))
            settle(() => reject(new Error(`the stream ended: ${JSON.stringify(socket.errors("e"))}`)));
        };
        const late = setTimeout(
          () => settle(() => reject(new Error(`not all has come after ${patienceMs} ms`))),
          patienceMs,
        );
        socket.raw.on("message", look);
        look();
      }),
    end: () => socket.close(),
  };
}
