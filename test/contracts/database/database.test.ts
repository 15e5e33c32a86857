import { stat } from "node:fs/promises";
import { dirname } from "node:path";
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

describe("a SQLite file", () => {
  const sqlite = databases().find(({ name }) => name === "SQLite");

  it("is made with its folder, and syncs at each commit", async () => {
    const url = `${dirname((await sqlite?.url()) ?? "")}/made/by/itself/sidang.sqlite`;
    const database = await openDatabase(url);
    expect((await stat(url.slice("sqlite:".length))).isFile()).toBe(true);
    const settings = await database.write(async (em) => [
      await em.query("pragma synchronous"),
      await em.query("pragma journal_mode"),
      await em.query("pragma foreign_keys"),
    ]);
    expect(settings).toEqual([[{ synchronous: 2 }], [{ journal_mode: "wal" }], [{ foreign_keys: 1 }]]);
    await database.close();
  });

  it("takes no writing from a reader", async () => {
    const database = await openDatabase((await sqlite?.url()) ?? "");
    await database.migrate();
    await expect(database.read((em) => em.insert(AgencyRow, agency("a")))).rejects.toThrow(/refused/);
    await database.close();
  });

  /** Writes after having read, while another connection tries to write in between. */
  async function writeAfterReading(one: Database, two: Database): Promise<void> {
    let other: Promise<unknown> = Promise.resolve();
    await one.write(async (em) => {
      await em.find(AgencyRow);
      let settled = false;
      other = two
        .write((its) => its.insert(AgencyRow, agency("two")))
        .then(() => {
          settled = true;
        });
      // Time enough for it to commit, if nothing held it back.
      for (let turn = 0; turn < 50 && !settled; turn++) await new Promise((resolve) => setImmediate(resolve));
      expect(settled).toBe(false);
      await em.insert(AgencyRow, agency("one"));
    });
    await other;
  }

  it("is not written by two at once: who has begun by reading can still write", async () => {
    const url = (await sqlite?.url()) ?? "";
    const [one, two] = [await openDatabase(url), await openDatabase(url)];
    await one.migrate();
    await writeAfterReading(one, two);
    expect(await two.read((em) => em.count(AgencyRow))).toBe(2);
    await one.close();
    await two.close();
  });

  it("goes on after a transaction that SQLite has rolled back itself, and acknowledges none of it", async () => {
    const url = (await sqlite?.url()) ?? "";
    const database = await openDatabase(url);
    await database.migrate();
    const insert = (id: string) => database.write((em) => em.insert(AgencyRow, agency(id)));
    const done = await Promise.allSettled([
      insert("before"),
      database.write((em) => em.query("rollback")),
      insert("after"),
    ]);
    const kept = await database.read(async (em) => (await em.find(AgencyRow)).map(({ id }) => id));
    expect(done[0]?.status).toBe("rejected");
    expect(done[1]?.status).toBe("rejected");
    expect(kept).toEqual(done[2]?.status === "fulfilled" ? ["after"] : []);
    const other = await openDatabase(url);
    await writeAfterReading(database, other);
    expect(await database.read((em) => em.count(AgencyRow))).toBe(kept.length + 2);
    await other.close();
    await database.close();
  });

  it("goes on after a disk that was full", async () => {
    const database = await openDatabase((await sqlite?.url()) ?? "");
    await database.migrate();
    const fill = (id: string, size: number) =>
      database.write((em) =>
        em.insert(CycleRow, {
          year: Number(id),
          name: "x",
          instrumentId: "x",
          windows: "x".repeat(size) as never,
        }),
      );
    const [{ page_count: pages }] = await database.read((em) => em.query("pragma page_count"));
    await database.write((em) => em.query(`pragma max_page_count = ${pages + 5}`));
    const done = await Promise.allSettled([fill("1", 10), fill("2", 1_000_000), fill("3", 10)]);
    expect(done.some(({ status }) => status === "rejected")).toBe(true);
    await database.write((em) => em.query("pragma max_page_count = 100000"));
    const committed = await database.read((em) => em.find(CycleRow));
    expect(committed.length).toBe(done.filter(({ status }) => status === "fulfilled").length);
    await fill("4", 1_000_000);
    expect(await database.read((em) => em.count(CycleRow))).toBe(committed.length + 1);
    await database.close();
  });
});

describe("a database's address", () => {
  it.each([
    ["", /is empty/],
    ["data/sidang.sqlite", /no scheme/],
    ["postgres://u:hush@h/db", /unknown scheme "postgres:"/],
    ["sqlite:", /names no file/],
    ["sqlite::memory:", /in memory is not supported/],
    ["sqlite://host/file", /has no host/],
    ["sqlite:./data/", /a folder/],
    ["mysql://u:hush@h:3306/", /names no database/],
    ["mysql://h/db", /names no user/],
    ["mysql://u:hu/sh@h:3306/db", /cannot be read|names no|percent-encoded/],
    ["mysql://u:hush@h/db?ssl=1", /unknown option "ssl"/],
    ["mysql://u:hush@h/db?connections=0", /whole number/],
    ["mysql://u:%ZZhush@h/db", /password is not percent-encoded/],
  ])("%s is refused, saying why", async (url, why) => {
    const error = await openDatabase(url).then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toMatch(why);
    expect(String(error?.stack)).not.toMatch(/hush|hu\/sh/);
  });

  it("says where nobody answers, without the password", async () => {
    const error = await openDatabase("mysql://u:hush@127.0.0.1:1/db").then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toBe("Cannot reach the database mysql://u@127.0.0.1:1/db: ECONNREFUSED");
  });
});
