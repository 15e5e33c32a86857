import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, keepBallotKey, readConfig } from "./index.js";

describe("readConfig", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      databaseUrl: "sqlite:./data/sidang.sqlite",
      databaseGiven: false,
      dataFolder: "./data",
      publicUrl: null,
      mode: null,
      ballotKey: null,
      files: { url: "file:data/files", maxBytes: 536_870_912 },
      unused: [],
    });
  });

  it("reads what is given, and says what it does not use yet", () => {
    const key = Buffer.alloc(32, 3).toString("base64");
    const config = readConfig({
      PORT: "0",
      DATABASE_URL: "sqlite:///var/lib/sidang/db.sqlite",
      PUBLIC_URL: "https://sidang.go.id",
      SIDANG_MODE: "production",
      SIDANG_BALLOT_KEY: key,
      LOG_LEVEL: "warn",
      REDIS_URL: "redis://localhost",
      SIDANG_MAX_FILE_BYTES: "1048576",
    });
    expect(config).toMatchObject({
      port: 0,
      dataFolder: "/var/lib/sidang",
      files: { url: "file:/var/lib/sidang/files", maxBytes: 1_048_576 },
      mode: "production",
      logLevel: "warn",
      unused: ["REDIS_URL"],
    });
    expect(config.publicUrl?.origin).toBe("https://sidang.go.id");
    expect(config.ballotKey?.length).toBe(32);
  });

  it("names the variable that it cannot use, and not what secret was in it", () => {
    for (const [name, value] of [
      ["PORT", "99999"],
      ["PORT", "4e3"],
      ["PUBLIC_URL", "https://sidang.go.id/path"],
      ["PUBLIC_URL", "ftp://sidang"],
      ["SIDANG_MODE", "test"],
      ["LOG_LEVEL", "loud"],
      ["SIDANG_BALLOT_KEY", "c2VjcmV0"],
      ["SIDANG_MAX_BUFFERED", "1"],
      ["SIDANG_MAX_FILE_BYTES", "1 GB"],
      ["FILES_URL", "s3://key:c2VjcmV0@B_ucket"],
    ] as const) {
      expect(() => readConfig({ [name]: value }), name).toThrow(ConfigError);
      expect(() => readConfig({ [name]: value }), name).toThrow(name);
    }
    expect(() => readConfig({ FILES_URL: "s3://key:c2VjcmV0@B_ucket" })).not.toThrow(/c2VjcmV0/);
    expect(() => readConfig({ SIDANG_BALLOT_KEY: "c2VjcmV0" })).not.toThrow(/c2VjcmV0/);
  });
});

describe("keepBallotKey", () => {
  it("makes one key for all who ask at once, for its own user only, and keeps it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sidang-key-"));
    const keys = await Promise.all(Array.from({ length: 8 }, () => keepBallotKey(join(folder, "data"))));
    expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(1);
    expect(keys[0]?.length).toBe(32);
    const path = join(folder, "data", "ballot.key");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readFile(path, "utf8")).trim()).toBe(keys[0]?.toString("base64"));
    expect(await keepBallotKey(join(folder, "data"))).toEqual(keys[0]);
    await writeFile(path, "broken");
    await expect(keepBallotKey(join(folder, "data"))).rejects.toThrow(/32 bytes/);
    await rm(folder, { recursive: true });
  });
});
