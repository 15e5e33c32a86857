import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../database/database.js";
import { seedDemo } from "../../../demo/index.js";
import { DatabaseEventStore } from "../../../eventStore/databaseEventStore.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { PanelWish } from "./panelWish.js";
import { chair, convene, node, person, secretary } from "./testing/nodes.fixture.js";

/** Commits, and does not hear of it. */
class LosingStore extends DatabaseEventStore {
  override async append(...given: Parameters<DatabaseEventStore["append"]>): Promise<never> {
    await super.append(...given);
    throw new Error("the connection was lost while committing");
  }
}

describe("what others are told of a panel's seats", () => {
  const now = Date.now();
  let folder: string;
  let database: Database;
  let panel: { readonly panelId: string; readonly itemId: string };
  let here: ReturnType<typeof node>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidang-seats-"));
    database = await openDatabase(`sqlite:${join(folder, "sidang.sqlite")}`);
    await database.migrate();
    await seedDemo({ database, at: now });
    here = node(database, () => now);
    panel = await convene(must, { database, now, autoReveal: false });
  });
  afterAll(async () => {
    await here.hub.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  async function must(panelId: string, actor: SignedIn, wish: PanelWish): Promise<number> {
    const outcome = await here.commands.handle(panelId, randomUUID(), wish, actor);
    if (!outcome.accepted) throw new Error(`${wish.type}: ${outcome.refusal.reason}`);
    return outcome.seq;
  }

  /** What was revoked while a command was carried out, and up to which event the panel could be read by then. */
  async function revokedBy(actor: SignedIn, wish: PanelWish): Promise<readonly string[]> {
    const keys: string[] = [];
    const read: Promise<number>[] = [];
    const stop = here.hub.onRevoked((key) => {
      keys.push(key);
      read.push(here.states.now(panel.panelId).then(({ state }) => state.seq));
    });
    const seq = await must(panel.panelId, actor, wish);
    stop();
    for (const head of await Promise.all(read)) expect(head).toBe(seq);
    return keys;
  }

  it("lets be judged again, once it is committed, after what changes who sits, on what, and who must not", async () => {
    const { itemId } = panel;
    const kpk = { itemId, memberId: "person-kpk" };
    const tpn2 = { memberId: "person-tpn2", institution: "TPN", lead: false, office: null } as const;
    const changing: readonly (readonly [PanelWish, SignedIn])[] = [
      [{ type: "declareConflict", ...kpk, reason: "r" }, person("kpk")],
      [{ type: "withdrawConflict", ...kpk }, chair],
      [{ type: "appointMember", ...tpn2 }, secretary],
      [{ type: "dismissMember", memberId: tpn2.memberId }, secretary],
      [{ type: "removeAgendaItem", itemId }, secretary],
      [
        { type: "addAgendaItem", itemId: randomUUID(), proposalId: await aProposal(), minutes: 60 },
        secretary,
      ],
    ];
    for (const [wish, actor] of changing) expect(await revokedBy(actor, wish), wish.type).toEqual(["seats"]);
  });

  it("leaves everybody alone after anything else", async () => {
    const checkIn = { type: "checkIn", memberId: "person-kpk", mode: "REMOTE" } as const;
    expect(await revokedBy(person("kpk"), checkIn)).toEqual([]);
    expect(await revokedBy(person("kpk"), { type: "checkOut", memberId: "person-kpk" })).toEqual([]);
  });

  it("lets be judged again also when it could not be learnt whether it was committed", async () => {
    const losing = node(database, () => now, LosingStore);
    const keys: string[] = [];
    losing.hub.onRevoked((key) => keys.push(key));
    const wish = { type: "dismissMember", memberId: "person-kpk" } as const;
    await expect(losing.commands.handle(panel.panelId, randomUUID(), wish, secretary)).rejects.toThrow(
      "lost",
    );
    expect(keys).toEqual(["seats"]);
    await losing.hub.close();
  });

  async function aProposal(): Promise<string> {
    const [row] = await database.read(
      (em) =>
        em.query("SELECT id FROM proposal WHERE stage = 'IN_PANEL' LIMIT 1") as Promise<{ id: string }[]>,
    );
    return row?.id ?? "";
  }
});
