import { useApolloClient } from "@apollo/client/react";
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from "react";
import { postThrough } from "#app/features/evidence/sending/post";
import { DraftStore } from "./DraftStore";
import type { Draft } from "./draft";
import { Outbox, type Trouble } from "./Outbox";

/** The drafts of the reader here, and how to write and send them. */
export interface Drafts {
  readonly all: ReadonlyMap<string, Draft>;
  readonly troubles: ReadonlyMap<string, Trouble>;
  readonly outbox: Pick<Outbox, "write" | "send" | "discard">;
}

/** Keeps the reader's drafts on an evidence, and sends again by itself what was under way. */
export function useOutbox(
  userId: string,
  evidenceId: string,
  onSent: (draft: Draft, id: string) => void,
): Drafts {
  const client = useApolloClient();
  const sent = useEffectEvent(onSent);
  const [store] = useState(() => new DraftStore(browserStorage(), userId, evidenceId));
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  useEffect(() => {
    const begun = new Outbox({
      store,
      post: postThrough(client),
      newId: () => crypto.randomUUID(),
      onSent: (draft, id) => sent(draft, id),
    });
    setOutbox(begun);
    begun.resume();
    const hear = ({ key, newValue }: StorageEvent) => key !== null && store.heard(key, newValue);
    window.addEventListener("storage", hear);
    return () => {
      window.removeEventListener("storage", hear);
      begun.leave();
    };
  }, [client, store]);
  const all = useSyncExternalStore(store.subscribe, store.all);
  const troubles = useSyncExternalStore(outbox?.subscribe ?? never, outbox?.troubles ?? noTroubles);
  return useMemo(() => ({ all, troubles, outbox: outbox ?? idle }), [all, troubles, outbox]);
}

const none: ReadonlyMap<string, Trouble> = new Map();
const noTroubles = () => none;
const never = () => () => {};
const idle: Drafts["outbox"] = { write: () => {}, send: async () => {}, discard: () => {} };

function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
