import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, isDuplicate, openDatabase } from "../../../server/src/database/database.js";
import {
  AgencyRow,
  CycleRow,
  PersonRow,
  ProposalRow,
  SheetTotalRow,
  UnitRow,
} from "../../../server/src/database/entities/index.js";
import { databases } from "../../support/databases.js";

const agency = (id: string, name = id) => ({ id, name, kind: "MINISTRY" });

for (const { name, url } of databases()) {
  describe(`database: ${name}`, () => {
    let address: string;
    let database: Database;
    beforeEach(async () => {
      address = await url();
      database = await openDatabase(address);
    });
    afterEach(() => database.close());

    const add = (id: string) => database.write((em) => em.insert(AgencyRow, agency(id)));
    const ids = () =>
      database.read(async (em) => (await em.find(AgencyRow, { order: { id: "ASC" } })).map(({ id }) => id));

    it("migrates to exactly what the entities say, and only once", async () => {
      expect(await database.isEmpty()).toBe(true);
      expect((await database.drift()).length).toBeGreaterThan(0);
      await database.migrate();
      expect(await database.drift()).toEqual([]);
      await database.migrate();
      expect(await database.isEmpty()).toBe(true);
      await add("a");
      expect(await database.isEmpty()).toBe(false);
    });

    it("lets nodes that start together all migrate", async () => {
      const nodes = await Promise.all([openDatabase(address), openDatabase(address)]);
      await Promise.all([database, ...nodes].map((node) => node.migrate()));
      expect(await database.drift()).toEqual([]);
      for (const node of nodes) await node.close();
    });

    it("answers a ping", async () => {
      await database.ping();
    });

    describe("with its tables", () => {
      beforeEach(() => database.migrate());

      it("commits every one of 20 that write at once, and none that throws", async () => {
        const done = await Promise.allSettled(
          Array.from({ length: 20 }, (_, index) =>
            database.write(async (em) => {
              await em.insert(AgencyRow, agency(`a${index}`));
              if (index % 2) throw new Error("no");
            }),
          ),
        );
        expect(done.map(({ status }) => status)).toEqual(
          Array.from({ length: 20 }, (_, index) => (index % 2 ? "rejected" : "fulfilled")),
        );
        expect(await ids()).toHaveLength(10);
      });

      it("answers with what the work answers, and rolls nested transactions back alone", async () => {
        const answer = await database.write(async (em) => {
          await em.insert(AgencyRow, agency("outer"));
          const inner = em.transaction(async (nested) => {
            await nested.insert(AgencyRow, agency("inner"));
            throw new Error("inner");
          });
          await expect(inner).rejects.toThrow("inner");
          return 7;
        });
        expect(answer).toBe(7);
        expect(await ids()).toEqual(["outer"]);
      });

      it("shows a reader what is committed only", async () => {
        await database.write(async (em) => {
          await em.insert(AgencyRow, agency("a"));
          expect(await ids()).toEqual([]);
        });
        expect(await ids()).toEqual(["a"]);
      });

      it("knows a duplicate, of a key or an index, and tells no values", async () => {
        await add("a");
        const person = (id: string) => ({
          id,
          email: "kpk@sidang.demo",
          name: "x",
          passwordHash: "secret",
          homeAgencyId: null,
        });
        await database.write((em) => em.insert(PersonRow, person("1")));
        const errors = await Promise.all([
          add("a").catch((error: unknown) => error),
          database.write((em) => em.insert(PersonRow, person("2"))).catch((error: unknown) => error),
        ]);
        for (const error of errors) {
          expect(isDuplicate(error)).toBe(true);
          const everything = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error);
          expect(everything).not.toMatch(/kpk@|secret/);
        }
        const other = await database
          .read((em) => em.query("select nothing"))
          .catch((error: unknown) => error);
        expect(isDuplicate(other)).toBe(false);
        expect(isDuplicate(new Error("x"))).toBe(false);
      });

      it("keeps rows as they are: booleans, JSON, points unrounded, moments as numbers, null", async () => {
        const windows = [{ key: "PROPOSING" as const, opensAt: 1_764_000_000_123, closesAt: 2 ** 52 }];
        const prerequisites = [{ key: "bpk", label: { id: "Opini WTP" }, met: true }];
        await database.write(async (em) => {
          await em.insert(AgencyRow, agency("a"));
          await em.insert(UnitRow, { id: "u", agencyId: "a", name: "Balai Sertifikasi" });
          await em.insert(CycleRow, { year: 2026, name: "2026", instrumentId: "lke-zi-90-2021", windows });
          await em.insert(ProposalRow, {
            id: "p",
            unitId: "u",
            cycle: 2026,
            target: "WBK",
            stage: "IN_PANEL",
            heldPredicate: null,
            affirmative: true,
            prerequisites,
            version: 1,
          });
          await em.insert(SheetTotalRow, {
            proposalId: "p",
            source: "TPN",
            total: 75.1 / 3,
            complete: false,
          });
        });
        const [cycle, proposal, total] = await database.read((em) =>
          Promise.all([
            em.findOneByOrFail(CycleRow, { year: 2026 }),
            em.findOneOrFail(ProposalRow, { where: { id: "p" }, relations: { unit: { agency: true } } }),
            em.findOneByOrFail(SheetTotalRow, { proposalId: "p" }),
          ]),
        );
        expect(cycle.windows).toEqual(windows);
        expect(proposal).toMatchObject({
          affirmative: true,
          heldPredicate: null,
          prerequisites,
          cycle: 2026,
          version: 1,
        });
        expect(proposal.unit?.agency?.id).toBe("a");
        expect(total).toMatchObject({ total: 75.1 / 3, complete: false });
      });

      it("refuses a unit of no agency", async () => {
        const orphan = database.write((em) => em.insert(UnitRow, { id: "u", agencyId: "none", name: "x" }));
        await expect(orphan).rejects.toThrow(/refused/);
      });

      it("replaces a row by its key in one statement that both databases know", async () => {
        const put = (at: number) =>
          database.write((em) =>
            em.query(
              "replace into `sealed_ballot` (`panel_id`, `item_id`, `member_id`, `commitment`, `envelope`, `at`) values (?, ?, ?, ?, ?, ?)",
              ["p", "i", "m", "c", "e", at],
            ),
          );
        await put(1);
        await put(1_764_000_000_123);
        expect(await database.read((em) => em.query("select `at` from `sealed_ballot`"))).toEqual([
          { at: 1_764_000_000_123 },
        ]);
      });

      it("finishes what was queued when it is closed, and refuses what comes later", async () => {
        const other = await openDatabase(address);
        const queued = other.write((em) => em.insert(AgencyRow, agency("queued")));
        await queued;
        await other.close();
        await expect(other.write((em) => em.insert(AgencyRow, agency("late")))).rejects.toThrow();
        expect(await ids()).toEqual(["queued"]);
      });
    });
  });
}
