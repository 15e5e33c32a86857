import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileRoutesOptions } from "../addFiles.js";
import { addExports } from "./addExports.js";
import type { ExportDoors, Exported, ExportWish } from "./exportDoors.js";

/** Exports that take until they are told to end, or their reader has gone. */
class SlowDoors {
  readonly wishes: ExportWish[] = [];
  readonly ends: ((made: Exported) => void)[] = [];
  readonly report = (wish: ExportWish): Promise<Exported> =>
    new Promise((resolve) => {
      this.wishes.push(wish);
      this.ends.push(resolve);
      wish.signal.addEventListener("abort", () => resolve({ refused: "CANCELLED" }));
    });
}

describe("asking for an export", () => {
  let app: FastifyInstance;
  let url: string;
  let doors: SlowDoors;
  const made = { fileName: "a.pdf", mediaType: "application/pdf", content: Buffer.from("%PDF"), threads: 1 };
  beforeEach(async () => {
    doors = new SlowDoors();
    app = fastify({ forceCloseConnections: true });
    addExports(app, {
      doors: doors as unknown as ExportDoors,
      origins: () => new Set(),
      publicOrigin: () => "https://sidang.example",
      services: {
        log: { info: () => undefined },
        sessions: { find: async (token: string) => (token === "none" ? null : { userId: token }) },
      },
    } as unknown as FileRoutesOptions);
    await app.listen({ port: 0, host: "127.0.0.1" });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/files/evidence/e1/report.pdf`;
  });
  afterEach(() => app.close());
  const ask = (person: string, more: RequestInit = {}, search = "") =>
    fetch(url + search, { ...more, headers: { cookie: `sidang_session=${person}` } });

  it("[EX10] makes one at a time for a person, and the next when it has been handed over", async () => {
    const first = ask("ani");
    await expect.poll(() => doors.wishes.length).toBe(1);
    expect([(await ask("ani")).status, doors.wishes.length]).toEqual([429, 1]);
    const other = ask("budi", {}, "?lang=en&lang=id");
    await expect
      .poll(() => doors.wishes.map(({ language, base }) => `${language} ${base}`))
      .toEqual(["id https://sidang.example", "id https://sidang.example"]);
    doors.ends[0]?.(made);
    doors.ends[1]?.(null);
    expect(await (await first).text()).toBe("%PDF");
    expect((await other).status).toBe(404);
    const again = ask("ani");
    await expect.poll(() => doors.wishes.length).toBe(3);
    doors.ends[2]?.({ refused: "TOO_SLOW", bound: 60_000 });
    expect([(await again).status, await (await again).json()]).toEqual([
      409,
      { error: "TOO_SLOW", bound: 60_000 },
    ]);
  });

  it("[EX10] is cancelled when its reader goes away, and their next one is made", async () => {
    const leaving = new AbortController();
    const left = ask("ani", { signal: leaving.signal }).catch((error: Error) => error.name);
    await expect.poll(() => doors.wishes.length).toBe(1);
    leaving.abort();
    expect(await left).toBe("AbortError");
    await expect.poll(() => doors.wishes[0]?.signal.aborted).toBe(true);
    const next = ask("ani");
    await expect.poll(() => doors.wishes.length).toBe(2);
    doors.ends[1]?.(made);
    expect((await next).status).toBe(200);
  });

  it("[EX1] asks nobody who is not signed in", async () => {
    expect((await ask("none")).status).toBe(401);
    expect(doors.wishes).toEqual([]);
  });
});
