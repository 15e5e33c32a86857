import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "../../../support/client.js";
import { HandIn } from "../../../support/handIn.js";

/** An evidence of which a version has been read. */
export interface Added {
  readonly evidenceId: string;
  readonly versionId: string;
  readonly pages: number;
}

/** How long a long document may take to be read on a busy machine, in milliseconds. */
const patienceMs = 90_000;

/** One proposal's evidence, as its unit hands it in over HTTP. */
export class Dossier {
  static readonly unitId = "unit-balai-sertifikasi";

  private constructor(
    readonly url: string,
    readonly unit: Client,
    readonly evaluator: Client,
    readonly proposalId: string,
  ) {}

  static async open(url: string): Promise<Dossier> {
    const unit = await Client.signedIn(url, "unit");
    const evaluator = await Client.signedIn(url, "evaluator");
    const { unit: found } = await unit.ask<{ unit: { proposals: { id: string }[] } }>(
      "query ($id: ID!) { unit(id: $id) { proposals { id } } }",
      { id: Dossier.unitId },
    );
    const proposalId = found.proposals[0]?.id;
    if (proposalId === undefined) throw new Error(`${Dossier.unitId} has no proposal`);
    return new Dossier(url, unit, evaluator, proposalId);
  }

  async add(title: string, bytes: Uint8Array): Promise<Added> {
    const { added } = await this.unit.ask<{ added: { id: string } }>(
      `mutation ($commandId: ID!, $proposalId: ID!, $uploadId: ID!, $title: String!) {
        added: addEvidence(commandId: $commandId, proposalId: $proposalId, uploadId: $uploadId, title: $title, indicatorCodes: ["A.I.1.i.a"]) { id }
      }`,
      {
        commandId: randomUUID(),
        proposalId: this.proposalId,
        uploadId: await this.upload(title, bytes),
        title,
      },
    );
    return this.#whenRead(added.id);
  }

  /** Answers once the server has taken the version in; it has not been read then. */
  async addVersion(evidenceId: string, uploadId: string): Promise<void> {
    await this.unit.ask(
      "mutation ($commandId: ID!, $evidenceId: ID!, $uploadId: ID!) { addEvidenceVersion(commandId: $commandId, evidenceId: $evidenceId, uploadId: $uploadId) { id } }",
      { commandId: randomUUID(), evidenceId, uploadId },
    );
  }

  /** Hands bytes in by tus; answers the upload's id. */
  async upload(title: string, bytes: Uint8Array): Promise<string> {
    const handed = await HandIn.by(this.unit).whole(this.proposalId, `${title}.pdf`, Buffer.from(bytes));
    if (handed.status !== 204)
      throw new Error(`the upload was refused with ${handed.status} ${handed.error}`);
    return handed.id;
  }

  /** The unit starts a thread about the whole document. */
  async startThread(versionId: string, body: string): Promise<void> {
    await this.unit.ask(
      `mutation ($commandId: ID!, $versionId: ID!, $body: String!) {
        startThread(commandId: $commandId, evidenceVersionId: $versionId, anchor: { kind: WHOLE }, audience: UNIT, kind: NOTE, body: $body) { id }
      }`,
      { commandId: randomUUID(), versionId, body },
    );
  }

  async #whenRead(evidenceId: string): Promise<Added> {
    const until = performance.now() + patienceMs;
    while (performance.now() < until) {
      const { evidence } = await this.unit.ask<{
        evidence: { versions: { id: string; reading: string; pages: number | null }[] };
      }>("query ($id: ID!) { evidence(id: $id) { versions { id reading pages } } }", { id: evidenceId });
      const [version] = evidence.versions;
      if (version?.reading === "READ")
        return { evidenceId, versionId: version.id, pages: version.pages ?? 0 };
      if (version?.reading === "UNREADABLE") throw new Error("the document could not be read");
      await delay(100);
    }
    throw new Error(`the document has not been read after ${patienceMs} ms`);
  }
}
