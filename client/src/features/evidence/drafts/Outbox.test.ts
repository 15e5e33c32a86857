import { describe, expect, it } from "vitest";
import type { EvidenceWish } from "#app/features/evidence/sending/evidenceWish";
import type { Outcome } from "#app/features/evidence/sending/post";
import { DraftStore } from "./DraftStore";
import { blankDraft, type Draft, draftKey } from "./draft";
import { Outbox } from "./Outbox";

/** A browser's storage, in memory. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (place) => [...kept.keys()][place] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** A page with its drafts; what it posts waits for an answer from the test. */
function page(storage: Storage) {
  const posted: { commandId: string; wish: EvidenceWish; answer: (outcome: Outcome) => void }[] = [];
  const sent: string[] = [];
  const store = new DraftStore(storage, "tpn", "bukti");
  let ids = 0;
  const outbox = new Outbox({
    store,
    post: (commandId, wish, signal) =>
      new Promise((answer) => {
        posted.push({ commandId, wish, answer });
        signal.addEventListener("abort", () => answer({ kind: "LEFT" }));
      }),
    newId: () => `perintah-${++ids}`,
    onSent: (_draft, id) => sent.push(id),
  });
  return { store, outbox, posted, sent };
}

const reply: Draft = { ...blankDraft({ type: "REPLY", threadId: "utas-1" }, null), body: "balasan saya" };
const key = draftKey(reply.target);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a draft", () => {
  it("is kept with the id of its command before it is sent, and leaves when the server has it", async () => {
    const storage = memory();
    const { store, outbox, posted, sent } = page(storage);
    outbox.write(reply);
    const sending = outbox.send(key);
    expect(posted).toMatchObject([
      { commandId: "perintah-1", wish: { type: "replyToThread", threadId: "utas-1", body: "balasan saya" } },
    ]);
    expect(new DraftStore(storage, "tpn", "bukti").all().get(key)?.commandId).toBe("perintah-1");
    posted[0]?.answer({ kind: "ACCEPTED", id: "komentar-1" });
    await sending;
    expect(store.all().size).toBe(0);
    expect(storage.length).toBe(0);
    expect(sent).toEqual(["komentar-1"]);
  });

  it("is sent again by the next page under the same id, and once however often it is asked", async () => {
    const storage = memory();
    const before = page(storage);
    before.outbox.write(reply);
    void before.outbox.send(key);
    before.outbox.leave();
    await settle();
    const after = page(storage);
    after.outbox.resume();
    after.outbox.resume();
    await after.outbox.send(key);
    expect(after.posted.map(({ commandId }) => commandId)).toEqual(["perintah-1"]);
  });

  it("is not written in while it is on its way", () => {
    const { store, outbox } = page(memory());
    outbox.write(reply);
    void outbox.send(key);
    outbox.write({ ...reply, body: "lain" });
    outbox.discard(key);
    expect(store.all().get(key)?.body).toBe("balasan saya");
  });

  it("stays when it is refused, says why, and becomes another command", async () => {
    const { store, outbox, posted } = page(memory());
    outbox.write(reply);
    const sending = outbox.send(key);
    const refusal = { reason: "THREAD_RESOLVED", details: [] } as const;
    posted[0]?.answer({ kind: "REFUSED", refusal });
    await sending;
    expect(store.all().get(key)).toMatchObject({ body: "balasan saya", commandId: null });
    expect(outbox.troubles().get(key)).toEqual({ kind: "REFUSED", refusal });
    void outbox.send(key);
    expect(posted[1]?.commandId).toBe("perintah-2");
    expect(outbox.troubles().size).toBe(0);
  });

  it("keeps its id after an error that leaves open what the server did, until it is changed", async () => {
    const { store, outbox, posted } = page(memory());
    outbox.write(reply);
    const sending = outbox.send(key);
    posted[0]?.answer({ kind: "FAILED" });
    await sending;
    void outbox.send(key);
    expect(posted[1]?.commandId).toBe("perintah-1");
    posted[1]?.answer({ kind: "FAILED" });
    await settle();
    outbox.write({ ...reply, body: "lain" });
    expect(store.all().get(key)?.commandId).toBeNull();
  });

  it("is not sent while something of it is missing", async () => {
    const { outbox, posted } = page(memory());
    const thread = blankDraft({ type: "THREAD", versionId: "v", anchor: { kind: "WHOLE" } }, null);
    for (const draft of [
      { ...reply, body: "  " },
      { ...thread, body: "tanpa pembaca" },
    ]) {
      outbox.write(draft);
      await outbox.send(draftKey(draft.target));
    }
    expect(posted).toEqual([]);
  });

  it("is one for each person, evidence, thread and place", () => {
    const storage = memory();
    page(storage).outbox.write(reply);
    expect(new DraftStore(storage, "orang-lain", "bukti").all().size).toBe(0);
    expect(new DraftStore(storage, "tpn", "bukti-lain").all().size).toBe(0);
    const on = (x: number) =>
      draftKey({
        type: "THREAD",
        versionId: "v",
        anchor: { kind: "PICTURE", box: { x, y: 0, width: 1, height: 1 } },
      });
    expect(on(1)).not.toBe(on(2));
  });

  it("comes and goes with what another window does, and survives what cannot be read", () => {
    const storage = memory();
    const { store } = page(storage);
    const name = `sidang:draft:tpn:bukti:${key}`;
    store.heard(name, JSON.stringify(reply));
    expect(store.all().get(key)?.body).toBe("balasan saya");
    store.heard(name, null);
    expect(store.all().size).toBe(0);
    storage.setItem(name, "{");
    storage.setItem(`${name}x`, "null");
    expect(new DraftStore(storage, "tpn", "bukti").all().size).toBe(0);
  });
});
