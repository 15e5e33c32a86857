import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panelStream, roles, verifyLog, writeRecord } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../database/database.js";
import {
  AgencyRow,
  AnswerRow,
  CycleRow,
  PanelRow,
  PanelSeatRow,
  PersonRow,
  ProposalRow,
  RoleGrantRow,
  SheetTotalRow,
} from "../database/entities/index.js";
import { DatabaseEventStore } from "../eventStore/databaseEventStore.js";
import { asPanelEvent } from "../modules/panel/asPanelEvent.js";
import { isPassword } from "../modules/people/password.js";
import { Sheets } from "../modules/proposals/Sheets.js";
import { demoAccounts, demoPassword, seedDemo } from "./index.js";

const at = Date.parse("2026-10-21T14:35:12.345+07:00");

let folder: string;
let database: Database;

/** Each group of tests has a database of its own. */
function aDatabase(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidang-demo-"));
    database = await openDatabase(`sqlite:${join(folder, "demo.sqlite")}`);
    await database.migrate();
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
}

const eventStore = () => new DatabaseEventStore(database, { newSalt: () => "0".repeat(32) });

async function eventsOf(stream: string) {
  return eventStore().read(stream, 0, 1000);
}

describe("the demonstration in a database", () => {
  aDatabase();
  beforeAll(() => seedDemo({ database, at }));

  it("lets every account sign in, with its role", async () => {
    const people = await database.read((em) => em.find(PersonRow));
    expect(people).toHaveLength(21);
    const signedIn = await Promise.all(
      demoAccounts.map(async ({ email, name }) => {
        const person = people.find((each) => each.email === email && each.name === name);
        return isPassword(person?.passwordHash ?? null, demoPassword);
      }),
    );
    expect(signedIn).toEqual(Array(21).fill(true));
    expect(new Set(people.map(({ passwordHash }) => passwordHash)).size).toBe(21);
    expect(Math.max(...people.map(({ name }) => name.length))).toBeGreaterThan(100);
    const grants = await database.read((em) => em.find(RoleGrantRow));
    expect(new Set(grants.map(({ role }) => role))).toEqual(new Set(roles));
    const places = grants
      .map(({ personId, role, scopeId }) => `${personId} ${role} ${scopeId ?? "COUNTRY"}`)
      .toSorted();
    expect(places).toEqual([
      "person-admin ADMIN COUNTRY",
      "person-agency AGENCY_COORDINATOR agency-kemendag",
      "person-agency2 AGENCY_COORDINATOR agency-bojonegoro",
      "person-agency3 AGENCY_COORDINATOR agency-kemensetneg",
      "person-chair PANEL_ORGANISER COUNTRY",
      "person-evaluator TPN_EVALUATOR COUNTRY",
      "person-evaluator2 TPN_EVALUATOR COUNTRY",
      "person-national NATIONAL_COORDINATOR COUNTRY",
      "person-secretary PANEL_ORGANISER COUNTRY",
      "person-tpi TPI_EVALUATOR agency-kemendag",
      "person-tpi2 TPI_EVALUATOR agency-kemendag",
      "person-unit UNIT_COORDINATOR unit-balai-sertifikasi",
      "person-unit2 UNIT_COORDINATOR unit-dpmptsp-bojonegoro",
    ]);
    const tpn2 = people.find(({ email }) => email === "tpn2@sidang.demo");
    expect(tpn2?.homeAgencyId).toBe("agency-kemendag");
  });

  it("has records that verify", async () => {
    for (const { id: panelId, title, cycle } of await database.read((em) => em.find(PanelRow))) {
      const stream = panelStream(panelId);
      const events = (await eventsOf(stream)).map(asPanelEvent);
      const head = await eventStore().head(stream);
      const header = {
        stream,
        panelId,
        title,
        cycle,
        audience: "secretariat",
        events: events.length,
        head: head.hash,
        exportedAt: at,
      };
      const { findings, summary } = verifyLog(writeRecord(header, events));
      expect(findings).toEqual([]);
      expect(summary).toMatchObject({
        withheld: 0,
        commandsReplayed: new Set(events.map(({ commandId }) => commandId)).size,
      });
      if (panelId === "panel-2025-1") {
        expect(summary?.ballotsMatched).toBe(16);
        expect(summary?.decisions.map(({ outcome, predicate }) => [outcome, predicate])).toEqual([
          ["GRANT", "WBK"],
          ["GRANT", "WBK"],
          ["DECLINE", null],
        ]);
      }
    }
  });

  it("decided on what the server makes of the stored answers", async () => {
    for (const { type, payload } of await eventsOf("panel:panel-2025-1")) {
      if (type !== "ItemAssessed") continue;
      const { itemId, assessment } = payload as { itemId: string; assessment: object };
      const stored = await new Sheets(database).assessmentOf(itemId.replace("item-", "proposal-2025-"));
      expect(assessment).toEqual(stored);
    }
    expect.assertions(4);
  });

  it("has its panels and seats in the lists", async () => {
    const panels = await database.read((em) => em.find(PanelRow, { order: { id: "ASC" } }));
    expect(panels.map(({ id, cycle, title, status }) => [id, cycle, title, status])).toEqual([
      ["panel-2025-1", 2025, "Sidang Panel 1, 2025", "CLOSED"],
      ["panel-2026-1", 2026, "Sidang Panel 1, 2026", "OPEN"],
      ["panel-2026-2", 2026, "Sidang Panel 2, 2026", "SCHEDULED"],
    ]);
    const seats = await database.read((em) => em.findBy(PanelSeatRow, { panelId: "panel-2026-1" }));
    expect(seats.filter(({ kind }) => kind === "MEMBER")).toHaveLength(9);
    expect(seats.filter(({ kind }) => kind === "OBSERVER").map(({ userId }) => userId)).toEqual([
      "person-observer",
    ]);
  });

  it("has proposals whose rows and streams say the same", async () => {
    const proposals = await database.read((em) => em.find(ProposalRow));
    expect(proposals).toHaveLength(26);
    for (const { id, stage, version, unitId, cycle, target } of proposals) {
      const events = await eventsOf(`proposal:${id}`);
      expect(events).toHaveLength(version);
      expect(events[0]).toMatchObject({ type: "ProposalDeclared", payload: { unitId, cycle, target } });
      expect(events.at(-1)?.payload).toMatchObject(version === 1 ? {} : { to: stage });
    }
    const inPanel = proposals.find(({ id }) => id === "proposal-2026-rsud-sosodoro");
    expect(inPanel).toMatchObject({ stage: "IN_PANEL", heldPredicate: null, affirmative: false });
    expect(inPanel?.prerequisites.every(({ met }) => met)).toBe(true);
  });

  it("has answers of all three sources to every indicator, with their totals", async () => {
    const proposalId = "proposal-2026-balai-sertifikasi";
    for (const source of ["SELF", "TPI", "TPN"]) {
      expect(await database.read((em) => em.countBy(AnswerRow, { proposalId, source }))).toBe(113);
      const total = await database.read((em) => em.findOneBy(SheetTotalRow, { proposalId, source }));
      expect(total).toMatchObject({ complete: true });
      expect(total?.total).toBeGreaterThan(82);
    }
    const cycles = await database.read((em) => em.find(CycleRow, { order: { year: "ASC" } }));
    expect(cycles.map(({ year, instrumentId }) => [year, instrumentId])).toEqual([
      [2025, "LKE-ZI-90-2021"],
      [2026, "LKE-ZI-90-2021"],
    ]);
    expect(cycles[1]?.windows.map(({ key, opensAt }) => [key, new Date(opensAt).toISOString()])).toEqual([
      ["PROPOSING", "2025-12-31T17:00:00.000Z"],
      ["GUIDANCE", "2026-02-28T17:00:00.000Z"],
      ["ASSESSMENT", "2026-06-30T17:00:00.000Z"],
      ["EVALUATION", "2026-08-31T17:00:00.000Z"],
      ["DETERMINATION", "2026-11-30T17:00:00.000Z"],
    ]);
  });

  it("leaves a database that holds it as it is", async () => {
    await expect(seedDemo({ database, at: at + 1 })).rejects.toThrow();
    expect(await database.read((em) => em.count(AnswerRow))).toBeGreaterThan(6000);
    expect(await eventsOf("panel:panel-2026-2")).not.toHaveLength(0);
  });
});

describe("a demonstration that cannot be finished", () => {
  aDatabase();

  it("leaves nothing behind", async () => {
    // The last stream that is written is taken: everything before it must go again.
    const append = {
      stream: "proposal:proposal-2026-pembangunan-transmigrasi",
      expectedSeq: 0,
      commandId: "other",
      actorId: "somebody",
      at,
    };
    await eventStore().append({
      ...append,
      fingerprint: "0".repeat(64),
      events: [{ type: "ProposalDeclared", payload: {} }],
    });
    await expect(seedDemo({ database, at })).rejects.toThrow("was there before the demonstration");
    const left = await database.read(async (em) => [
      await em.count(AgencyRow),
      await em.count(PersonRow),
      await em.count(PanelRow),
    ]);
    expect(left).toEqual([0, 0, 0]);
  });
});
