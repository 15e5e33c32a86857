import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canSee, digestOf, type PanelEvent, type RecordHeader, writeRecord } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../support/repository.js";

const whole = readFileSync(join(repository(), "test/recordings/closed-panel-2025.jsonl"), "utf8");

/** The same panel's record as national oversight receives it. */
function redacted(): string {
  const [header, ...events] = whole.trimEnd().split("\n");
  const { stream, ...said } = JSON.parse(header as string) as RecordHeader;
  const lines = events.map((line) => {
    const event = JSON.parse(line) as PanelEvent;
    if (canSee({ kind: "OVERSIGHT" }, event)) return event;
    const { seq, hash } = event;
    return { type: "Withheld" as const, seq, digest: digestOf({ ...event, stream }), hash };
  });
  return writeRecord({ ...said, stream, audience: "OVERSIGHT" }, lines);
}

interface Ended {
  readonly code: number | string | null | undefined;
  readonly said: string;
  readonly complained: string;
}

describe("npm run verify", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidang-verify-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const verify = (...args: readonly string[]) =>
    new Promise<Ended>((resolve) => {
      const program = join(repository(), "scripts/verify.mjs");
      execFile(process.execPath, [program, ...args], { cwd: folder }, (error, said, complained) =>
        resolve({ code: error === null ? 0 : error.code, said, complained }),
      );
    });
  const verifyText = async (text: string, ...args: readonly string[]) => {
    await writeFile(join(folder, "record.jsonl"), text);
    return verify(join(folder, "record.jsonl"), ...args);
  };

  it("calls a whole record whole, and ends with 0", async () => {
    const { code, said } = await verifyText(whole);
    expect(said).toMatch(/events +96, of them 0 withheld/);
    expect(said).toMatch(
      /The record is whole: nothing was changed, left out or decided against the rules\.\n$/,
    );
    expect(code).toBe(0);
  });

  it("says of a redacted record only that its chain closes, and ends with 0", async () => {
    const { code, said } = await verifyText(redacted());
    const [, withheld] = said.match(/of them (\d+) withheld/) ?? [];
    expect(Number(withheld)).toBeGreaterThan(0);
    expect(said).toMatch(/commands +0 decided again/);
    expect(said).toContain("The chain closes");
    expect(said).toContain(`${withheld} of the 96 events are withheld, so no command could be decided again`);
    expect(said).not.toMatch(/is whole|NOT to be trusted/);
    expect(code).toBe(0);
  });

  it.each([
    ["whole", whole],
    ["redacted", redacted()],
  ])("does not trust a %s record that was changed, says where, and ends with 1", async (_kind, text) => {
    const { code, said } = await verifyText(text.replace('"seq":2,', '"seq":3,'));
    expect(said).toMatch(/^FOUND .*line 3/m);
    expect(said).toMatch(/The record is NOT to be trusted\.\n$/);
    expect(said).not.toMatch(/is whole|chain closes/);
    expect(code).toBe(1);
  });

  it("reports as JSON with the same code", async () => {
    const { code, said } = await verifyText(whole.replace('"seq":2,', '"seq":3,'), "--json");
    expect(JSON.parse(said)).toMatchObject({ ok: false });
    expect(JSON.parse(said).findings).toContainEqual(
      expect.objectContaining({ line: 3, code: "CHAIN_BROKEN" }),
    );
    expect(code).toBe(1);
  });

  it("says that there is no record to read, and ends with 2", async () => {
    expect(await verify()).toMatchObject({ code: 2, complained: expect.stringContaining("Which record?") });
    expect(await verify(join(folder, "nowhere.jsonl"))).toMatchObject({
      code: 2,
      complained: expect.stringContaining("cannot be read: ENOENT"),
    });
  });
});
