import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../server/src/database/database.js";
import { AgencyRow, CycleRow } from "../../../server/src/database/entities/index.js";
import { databases } from "../../support/databases.js";

const agency = (id: string) => ({ id, name: id, kind: "MINISTRY" });

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
