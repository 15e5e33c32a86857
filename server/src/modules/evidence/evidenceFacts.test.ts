import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type EvidenceEventBody,
  evidenceStream,
  type Grant,
  type Json,
  type VersionFile,
} from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../database/database.js";
import { seedDemo } from "../../demo/index.js";
import { DatabaseEventStore } from "../../eventStore/databaseEventStore.js";
import { PanelStates } from "../panel/panelStates.js";
import { evidenceFacts } from "./evidenceFacts.js";
import { EvidenceStates } from "./evidenceStates.js";

const at = Date.UTC(2026, 2, 4);
const national: Grant = { role: "TPN_EVALUATOR", scope: "COUNTRY", scopeId: null };
const agency: Grant = { role: "TPI_EVALUATOR", scope: "COUNTRY", scopeId: null };
const evidenceId = "evidence-sk";
const version: VersionFile = {
  versionId: "version-1",
  number: 1,
  sha256: "0".repeat(64),
  bytes: 1,
  fileName: "sk.pdf",
  mediaType: "application/pdf",
};

describe("what a panel knows of evidence", () => {
  let folder: string;
  let database: Database;
  let sources: Parameters<typeof evidenceFacts>[0];
  let proposalId: string;
  let append: (...events: EvidenceEventBody[]) => Promise<void>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidang-evidence-facts-"));
    database = await openDatabase(`sqlite:${join(folder, "sidang.sqlite")}`);
    await database.migrate();
    await seedDemo({ database, at });
    const eventStore = new DatabaseEventStore(database, { newSalt: () => randomBytes(16).toString("hex") });
    sources = {
      database,
      panelStates: new PanelStates(eventStore),
      evidenceStates: new EvidenceStates(eventStore),
    };
    const [row] = await database.read(
      (em) => em.query("SELECT id FROM proposal LIMIT 1") as Promise<{ id: string }[]>,
    );
    proposalId = row?.id ?? "";
    let seq = 0;
    append = async (...events) => {
      const appended = await eventStore.append({
        stream: evidenceStream(evidenceId),
        expectedSeq: seq,
        commandId: randomUUID(),
        fingerprint: "0".repeat(64),
        actorId: "ani",
        at,
        events: events.map(({ type, payload }) => ({ type, payload: payload as unknown as Json })),
      });
      expect(appended.outcome).toBe("APPENDED");
      seq += events.length;
    };
    const by = { userId: "ani", name: "Ani", side: "TPN" } as const;
    const scope = { circle: "TPN", roundId: null, authorId: "ani" } as const;
    await append(
      {
        type: "EvidenceAdded",
        payload: { evidenceId, proposalId, title: "SK Tim", indicatorCodes: [], shownOn: null, version, by },
      },
      {
        type: "ThreadStarted",
        payload: {
          threadId: "thread-1",
          scope,
          commentId: "c",
          body: "periksa",
          mentions: [],
          kind: "NOTE",
          versionId: "version-1",
          anchor: { kind: "WHOLE" },
          by,
        },
      },
    );
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const ask = (
    grants: readonly Grant[],
    versionId: string | null,
    threadId: string | null,
    id = evidenceId,
  ) => evidenceFacts(sources, { evidenceId: id, versionId, threadId }, { userId: "budi", grants });

  it("[PN50] is what the actor may see of it, and nothing for who may not", async () => {
    expect(await ask([national], "version-1", "thread-1")).toEqual({
      proposalId,
      title: "SK Tim",
      withdrawn: false,
      hasVersion: true,
      hasThread: true,
      pages: null,
    });
    expect(await ask([agency], "version-1", "thread-1")).toMatchObject({
      hasVersion: true,
      hasThread: false,
    });
    expect(await ask([national], "version-9", "constructor")).toMatchObject({
      hasVersion: false,
      hasThread: false,
    });
    expect(await ask([national], null, null)).toMatchObject({ hasVersion: true, hasThread: true });
    expect(await ask([], "version-1", null)).toBeNull();
    expect(await ask([national], "version-1", null, "evidence-none")).toBeNull();
  });

  it("[PN50] knows the pages of a version once it was read, and that it was withdrawn", async () => {
    const reading = { kind: "READ", document: "PDF", pages: 12, textLength: 1 } as const;
    await append(
      { type: "VersionRead", payload: { versionId: "version-1", reading } },
      {
        type: "EvidenceWithdrawn",
        payload: { reason: "keliru", by: { userId: "ani", name: "Ani", side: "UNIT" } },
      },
    );
    expect(await ask([national], "version-1", null)).toMatchObject({ pages: 12, withdrawn: true });
  });
});
