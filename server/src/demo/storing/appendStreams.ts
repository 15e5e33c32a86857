import { canonicalJson, type Json, panelStream, sha256 } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { EventStore } from "../../eventStore/eventStore.js";
import { projectPanel } from "../../modules/panel/commands/projectPanel.js";
import type { Demo } from "../makeDemo.js";
import type { DemoSitting } from "../panels/DemoSitting.js";
import { append } from "./append.js";

type Store = EventStore<EntityManager>;

/** Every command of a sitting, each with its own receipt and projection, as if it had just been sent. */
export async function appendSitting(
  store: Store,
  { panel: { panelId }, granted }: DemoSitting,
): Promise<void> {
  const stream = panelStream(panelId);
  let expectedSeq = 0;
  for (const [place, { at, actorId, command, events, after }] of granted.entries()) {
    const fingerprint = sha256(canonicalJson({ actorId, panelId, command }));
    const bodies = events.map(({ type, payload }) => ({ type, payload: payload as Json }));
    const commandId = `demo-${panelId}-${place + 1}`;
    const dated = events.map((event) => ({ ...event, at }));
    await append(store, { stream, expectedSeq, commandId, fingerprint, actorId, at, events: bodies }, (em) =>
      projectPanel(em, after, dated, null),
    );
    expectedSeq += events.length;
  }
}

/** How a proposal came to where it stands. */
export async function appendHistory(store: Store, { id, history }: Demo["proposals"][number]): Promise<void> {
  const stream = `proposal:${id}`;
  for (const [expectedSeq, { at, actorId, event }] of history.entries()) {
    const commandId = `demo-${id}-${expectedSeq + 1}`;
    const fingerprint = sha256(canonicalJson({ actorId, stream, event }));
    await append(store, { stream, expectedSeq, commandId, fingerprint, actorId, at, events: [event] });
  }
}
