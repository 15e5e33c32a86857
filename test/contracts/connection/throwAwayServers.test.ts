import mysql from "mysql2/promise";
import { expect, it } from "vitest";
import { openDatabase } from "../../../server/src/database/database.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import { startMariaDb } from "../../support/mariadb.js";
import { redisAnswers, startRedis } from "../../support/redis.js";
import { anAppend, expectWhole, newSalt, readAll } from "../eventStore/underTest.js";

it("a MariaDB of one's own survives a kill with what was acknowledged, and goes with its folder", async (context) => {
  const mariadb = process.env.TEST_DATABASE_URL ? null : await startMariaDb();
  if (!mariadb) return context.skip("LEFT OUT: no MariaDB of our own");
  const url = await mariadb.createDatabase();
  const database = await openDatabase(url);
  await database.migrate();
  const store = new DatabaseEventStore(database, { newSalt });
  expect((await store.append(anAppend("panel:a", 0))).outcome).toBe("APPENDED");
  await mariadb.kill9();
  await expect(store.append(anAppend("panel:a", 1))).rejects.toThrow();
  await mariadb.restart();
  expect((await store.append(anAppend("panel:a", 1))).outcome).toBe("APPENDED");
  expectWhole(await readAll(store, "panel:a"));
  await database.close();
  await mariadb.stop();
  await expect(mysql.createConnection(url)).rejects.toThrow();
});

it("a Redis of one's own answers, again after a kill, and ends", async (context) => {
  const redis = await startRedis();
  if (!redis) return context.skip("LEFT OUT: no Redis");
  expect(await redisAnswers(redis.port)).toBe(true);
  if (!process.env.TEST_REDIS_URL) {
    await redis.kill9();
    expect(await redisAnswers(redis.port)).toBe(false);
    await redis.restart();
    expect(await redisAnswers(redis.port)).toBe(true);
  }
  await redis.stop();
});
