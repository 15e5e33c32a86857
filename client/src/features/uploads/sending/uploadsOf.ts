import type { ApolloClient } from "@apollo/client";
import { connection } from "#app/lib/connection";
import { storedUploads } from "#app/lib/uploads";
import { addToEvidence } from "./addToEvidence";
import { claimEntry } from "./claimEntry";
import { hashFile } from "./hashFile";
import { knownFiles } from "./knownFiles";
import { discardUpload, mostBytes } from "./limits";
import { sendFile } from "./sendFile";
import { UploadQueue } from "./UploadQueue";

interface Open {
  readonly viewerId: string;
  readonly queue: UploadQueue;
  readonly close: () => void;
}

let current: Open | null = null;

/** The queue of whoever is signed in, one for the page. That of somebody before is stopped; what it had stays stored. */
export function uploadsOf(client: ApolloClient, viewerId: string): UploadQueue {
  if (current?.viewerId === viewerId) return current.queue;
  current?.close();
  const queue = openQueue(client, viewerId);
  const release = listen(queue);
  current = {
    viewerId,
    queue,
    close: () => {
      release();
      queue.close();
    },
  };
  void queue.open();
  return queue;
}

function openQueue(client: ApolloClient, viewerId: string): UploadQueue {
  const now = () => performance.now();
  const known = knownFiles(client, now);
  let asked: Promise<number | null> | null = null;
  return new UploadQueue({
    send: sendFile,
    hash: hashFile,
    findKnown: known.find,
    add: async (entry) => {
      const end = await addToEvidence(client, entry);
      known.forget(entry.place.proposalId);
      return end;
    },
    discard: discardUpload,
    mostBytes: async () => {
      asked ??= mostBytes();
      const most = await asked;
      if (most === null) asked = null;
      return most;
    },
    claim: claimEntry,
    stored: {
      all: () => storedUploads.all(viewerId),
      put: (id, json) => storedUploads.put(viewerId, id, json),
      remove: (id) => storedUploads.remove(viewerId, id),
    },
    newId: () => crypto.randomUUID(),
    now,
    later: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** The line is back; and somebody who leaves while bytes are on their way is asked whether they mean it. */
function listen(queue: UploadQueue): () => void {
  const resume = () => queue.resumeAll();
  const warn = (event: BeforeUnloadEvent) => {
    const moves = queue
      .view()
      .entries.some(({ phase }) => ["HASHING", "UPLOADING", "WAITING", "ADDING"].includes(phase.name));
    if (moves) event.preventDefault();
  };
  let wasDown = false;
  const unsubscribe = connection.subscribe(() => {
    const down = connection.current().status !== "online";
    if (wasDown && !down) resume();
    wasDown = down;
  });
  addEventListener("online", resume);
  addEventListener("beforeunload", warn);
  return () => {
    unsubscribe();
    removeEventListener("online", resume);
    removeEventListener("beforeunload", warn);
  };
}
