import { randomUUID } from "node:crypto";
import type { Anchor, Evidence } from "@sidang/shared";
import { expect, vi } from "vitest";
import type { Client } from "./client.js";
import { HandIn } from "./handIn.js";

/** An evidence as a viewer gets it. */
export interface ShownEvidence {
  readonly id: string;
  readonly seq: number;
  readonly audienceKey: string;
  readonly snapshot: Evidence;
  readonly versions: readonly { readonly id: string; readonly number: number; readonly reading: string }[];
}

const evidenceFields = "id seq audienceKey snapshot versions { id number reading }";

/** The proposal of this year of a unit that the client may see. */
export async function proposalOf(client: Client, unitId: string): Promise<string> {
  const { unit } = await client.ask<{ unit: { proposals: { id: string }[] } }>(
    "query ($id: ID!) { unit(id: $id) { proposals { id } } }",
    { id: unitId },
  );
  return unit.proposals[0]?.id ?? "";
}

/** Uploads bytes for a proposal, and answers the upload's id. */
export async function uploadFile(
  client: Client,
  proposalId: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const hand = HandIn.by(client);
  const { id } = await hand.create(proposalId, name, bytes.length);
  const { status } = await hand.patch(id, 0, Buffer.from(bytes));
  expect(status).toBe(204);
  return id;
}

/** Adds a file as evidence of an indicator, and waits until its text has been read. */
export async function addEvidence(
  client: Client,
  proposalId: string,
  bytes: Uint8Array,
  { title = "Bukti", name = "bukti.pdf", indicatorCodes = ["A.I.1.i.a"] } = {},
): Promise<ShownEvidence> {
  const uploadId = await uploadFile(client, proposalId, name, bytes);
  const { added } = await client.ask<{ added: ShownEvidence }>(
    `mutation ($commandId: ID!, $proposalId: ID!, $uploadId: ID!, $title: String!, $indicatorCodes: [String!]!) {
      added: addEvidence(commandId: $commandId, proposalId: $proposalId, uploadId: $uploadId, title: $title, indicatorCodes: $indicatorCodes) { ${evidenceFields} }
    }`,
    { commandId: randomUUID(), proposalId, uploadId, title, indicatorCodes },
  );
  return whenRead(client, added.id, 1);
}

/** Adds a newer version, and waits until it has been read and its threads have been placed. */
export async function addVersion(
  client: Client,
  evidence: ShownEvidence,
  bytes: Uint8Array,
  name = "bukti.pdf",
) {
  const uploadId = await uploadFile(client, evidence.snapshot.proposalId, name, bytes);
  await client.ask(
    "mutation ($commandId: ID!, $evidenceId: ID!, $uploadId: ID!) { addEvidenceVersion(commandId: $commandId, evidenceId: $evidenceId, uploadId: $uploadId) { id } }",
    { commandId: randomUUID(), evidenceId: evidence.id, uploadId },
  );
  return whenRead(client, evidence.id, evidence.versions.length + 1);
}

/** The evidence once its version of this number has been read, and every thread that the viewer sees stands in it. */
export async function whenRead(client: Client, id: string, number: number): Promise<ShownEvidence> {
  // Not expect.poll: suites prepare evidence before their tests, too.
  return vi.waitFor(
    async () => {
      const shown = await readEvidence(client, id);
      const version = shown?.versions.find((each) => each.number === number);
      const threads = Object.values(shown?.snapshot.threads ?? {});
      if (shown === null || version === undefined || version.reading === "PENDING")
        throw new Error(`version ${number} of ${id} has not been read`);
      if (!threads.every(({ places }) => places[version.id] !== undefined))
        throw new Error(`threads wait for their places in version ${number} of ${id}`);
      return shown;
    },
    { timeout: 30_000, interval: 50 },
  );
}

export async function readEvidence(client: Client, id: string): Promise<ShownEvidence | null> {
  const { evidence } = await client.ask<{ evidence: ShownEvidence | null }>(
    `query ($id: ID!) { evidence(id: $id) { ${evidenceFields} } }`,
    { id },
  );
  return evidence;
}

/** An anchor as the server takes it. */
function anchorInput(anchor: Anchor): object {
  switch (anchor.kind) {
    case "WHOLE":
      return { kind: anchor.kind };
    case "INDICATOR":
      return anchor;
    case "TEXT":
      return { ...anchor, areas: anchor.areas.map(({ page, rect }) => ({ page, ...rect })) };
    case "REGION":
      return { kind: anchor.kind, areas: [{ page: anchor.area.page, ...anchor.area.rect }] };
    case "PICTURE":
      return anchor;
    case "MOMENT":
      return anchor;
  }
}

export interface StartedThread {
  readonly versionId: string;
  readonly anchor?: Anchor;
  readonly audience?: "UNIT" | "EVALUATORS" | "PANEL";
  readonly kind?: "NOTE" | "CLARIFICATION" | "FINDING";
  readonly body: string;
  readonly mentions?: readonly string[];
  readonly commandId?: string;
}

const startThreadMutation = `mutation ($commandId: ID!, $versionId: ID!, $anchor: AnchorInput, $audience: ThreadAudience!, $kind: ThreadKind!, $body: String!, $mentions: [ID!]) {
  thread: startThread(commandId: $commandId, evidenceVersionId: $versionId, anchor: $anchor, audience: $audience, kind: $kind, body: $body, mentions: $mentions) { id status sealed comments { id version } }
}`;

/** What starting a thread comes to, errors and all. */
export function tryThread(client: Client, thread: StartedThread) {
  const { anchor = { kind: "WHOLE" }, audience = "UNIT", kind = "CLARIFICATION", mentions = [] } = thread;
  const { commandId = randomUUID(), versionId, body } = thread;
  return client.send<{ thread: { id: string; status: string; sealed: boolean; comments: { id: string }[] } }>(
    startThreadMutation,
    { commandId, versionId, anchor: anchorInput(anchor), audience, kind, body, mentions },
  );
}

/** Starts a thread that has to be taken, and answers its id. */
export async function startThread(client: Client, thread: StartedThread): Promise<string> {
  const { data, errors } = await tryThread(client, thread);
  if (!data?.thread) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return data.thread.id;
}
