import { randomUUID } from "node:crypto";
import { rootFields } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import {
  type Asked,
  evidenceMutations,
  trial,
  type Verdict,
  verdictOnEvidence,
  verdictOnRound,
  verdictOnThread,
} from "../support/dossier/commands.js";
import { type Dossier, type PlantedThread, plantDossier } from "../support/dossier/plantDossier.js";
import {
  type Circle,
  openRows,
  type Reader,
  type Rights,
  readers,
  rights,
  signInReaders,
} from "../support/dossier/readers.js";
import { uploadFile } from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";

/** Commands on a thread, and on a comment in it. */
const onThread = [
  "replyToThread",
  "resolveThread",
  "reopenThread",
  "placeThread",
  "confirmPlace",
  "editComment",
];
const onEvidence = [
  "addEvidence",
  "addEvidenceVersion",
  "describeEvidence",
  "withdrawEvidence",
  "startThread",
  "importAnnotations",
  "markThreadsSeen",
  "reportEvidenceView",
];
const never = "0".repeat(32);

interface Logged {
  readonly type: string;
  readonly actorId: string;
  readonly payload: { readonly threadId?: string; readonly circle?: Circle };
}

describe("every command on evidence, as everybody", () => {
  let server: TestServer;
  let people: Readonly<Record<Reader, Client>>;
  let dossier: Dossier;
  let uploadId: string;
  /** What each thread was asked as, by its name; the comment is the first, which its author wrote. */
  const commentIds = new Map<string, string>();

  beforeAll(async () => {
    server = await startServer();
    people = await signInReaders(server);
    dossier = await plantDossier(people);
    uploadId = await uploadFile(people.unit, dossier.proposalId, "lain.txt", Buffer.from("Lain lagi."));
    for (const name of ["tpi", "evaluator", "chair"] as const)
      for (const [threadId, { comments }] of Object.entries(await threadsOf(name)))
        commentIds.set(threadId, comments[0]?.commentId ?? "");
  });
  afterAll(async () => {
    await server?.stop();
  });

  async function threadsOf(name: Reader) {
    const { evidence } = await people[name].ask<{
      evidence: { snapshot: { threads: Record<string, { comments: { commentId: string }[] }> } };
    }>("query ($id: ID!) { evidence(id: $id) { snapshot } }", { id: dossier.evidenceId });
    return evidence.snapshot.threads;
  }

  const given = (more: Readonly<Record<string, unknown>> = {}) => ({
    ...dossier,
    uploadId,
    threadId: dossier.threads.asked?.threadId,
    ...more,
  });
  const askedBy = ({ circle, asker }: PlantedThread): Asked => {
    const own: Rights = rights[asker];
    const evaluates = own.writes.find((each) => each === "TPN" || each === "TPI");
    return { circle, asker, side: circle === "UNIT" ? (evaluates ?? (own.adds ? "UNIT" : "PANEL")) : circle };
  };

  /** What a command comes to, whatever its state; and the whole answer. */
  async function send(client: Client, mutation: string, about: Readonly<Record<string, unknown>>) {
    const { text, variables } = trial(mutation, about);
    const { data, errors } = await client.send(text, variables);
    const answer = (client.exchanges.at(-1) ?? "").replace(/"(date|x-request-id)":"[^"]*"/g, "");
    const code = errors?.[0]?.extensions?.code;
    expect([mutation, code]).not.toEqual([mutation, "INTERNAL"]);
    if (data?.[mutation]) return { verdict: "MAY" as Verdict, answer };
    const isVerdict = code === "NOT_FOUND" || code === "FORBIDDEN";
    return { verdict: (isVerdict ? code : "MAY") as Verdict, answer };
  }

  it("knows every command of the schema", () => {
    const guards = ["evidence.add", "evidence.read", "THREAD"];
    const known = Object.entries(rootFields).filter(
      ([field, guard]) => field.startsWith("Mutation.") && guards.includes(guard),
    );
    expect([...evidenceMutations].sort()).toEqual(known.map(([field]) => field.slice(9)).sort());
  });

  it.each(readers)("[AC2] [EV1] [EV2] [EV10] does of %s what the table of access allows", async (name) => {
    for (const mutation of onEvidence) {
      const audiences =
        mutation === "startThread" || mutation === "importAnnotations"
          ? ["UNIT", "EVALUATORS", "PANEL"]
          : ["UNIT"];
      for (const audience of audiences) {
        const own = rights[name].adds && mutation.startsWith("addEvidence");
        const upload = own ? { uploadId: await ownUpload(name, mutation) } : {};
        const { verdict } = await send(people[name], mutation, given({ audience, ...upload }));
        const allowed = verdictOnEvidence(mutation, rights[name], audience);
        expect([mutation, audience, verdict]).toEqual([mutation, audience, allowed]);
      }
    }
    const opened = (await send(people[name], "openBlindRound", given())).verdict;
    expect(["openBlindRound", opened]).toEqual([
      "openBlindRound",
      verdictOnEvidence("openBlindRound", rights[name]),
    ]);
  });

  it.each(readers)(
    "[EV12] [EV15] [EV16] [EV22] [EV31] [EV32] does of %s on threads what their circle allows",
    async (name) => {
      for (const [what, thread] of Object.entries(dossier.threads)) {
        const isSealedOff = thread.sealedBy !== null && thread.sealedBy !== name;
        for (const mutation of onThread.filter(() => thread.asker !== name)) {
          const commentId = commentIds.get(thread.threadId);
          const { verdict } = await send(
            people[name],
            mutation,
            given({ threadId: thread.threadId, commentId }),
          );
          const allowed = isSealedOff
            ? "NOT_FOUND"
            : verdictOnThread(mutation, rights[name], askedBy(thread));
          expect([what, mutation, verdict]).toEqual([what, mutation, allowed]);
        }
      }
    },
  );

  it.each(readers)(
    "[EV22] answers %s on what they may not see as on what never was, byte for byte",
    async (name) => {
      const hidden = Object.values(dossier.threads).filter(
        ({ circle, sealedBy }) =>
          !(rights[name].reads as readonly string[]).includes(circle) ||
          (sealedBy !== null && sealedBy !== name),
      );
      for (const { threadId } of hidden)
        for (const mutation of [...onThread, "markThreadsSeen"]) {
          const commentId = commentIds.get(threadId);
          const one = await send(people[name], mutation, given({ threadId, commentId }));
          const other = await send(
            people[name],
            mutation,
            given({ threadId: `thread-${never}`, commentId: `comment-${never}` }),
          );
          expect(one.answer, mutation).toBe(other.answer);
        }
      if (rights[name].reads.length > 0) return;
      const nowhere = {
        evidenceId: `evidence-${never}`,
        versionId: `version-${never}`,
        proposalId: "proposal-1999-x",
      };
      for (const mutation of [...onEvidence, "openBlindRound"]) {
        const one = await send(people[name], mutation, given({ audience: "UNIT" }));
        const other = await send(people[name], mutation, given({ audience: "UNIT", ...nowhere }));
        expect(one.answer, mutation).toBe(other.answer);
      }
    },
  );

  it.each(readers)("[EV26] lets %s reveal a round only if they evaluate in its circle", async (name) => {
    for (const circle of ["TPI", "TPN"] as const) {
      const allowed = verdictOnRound(rights[name], circle);
      // The rounds stay sealed for those who come after.
      if (allowed === "MAY") continue;
      const { verdict, answer } = await send(
        people[name],
        "revealBlindRound",
        given({ roundId: dossier.rounds[circle] }),
      );
      expect([circle, verdict]).toEqual([circle, allowed]);
      const nowhere = await send(people[name], "revealBlindRound", given({ roundId: `round-${never}` }));
      if (allowed === "NOT_FOUND") expect(answer).toBe(nowhere.answer);
    }
  });

  it("asks strangers, and whoever has left, to sign in, and says to them of no id whether it is one", async () => {
    const left = await Client.signedIn(server.url, "evaluator");
    const stale = new Client(server.url);
    stale.cookie = left.cookie;
    await left.ask("mutation { signOut }");
    const ids = {
      evidenceId: `evidence-${never}`,
      versionId: `version-${never}`,
      threadId: `thread-${never}`,
      commentId: "c",
      roundId: "r",
    };
    for (const client of [new Client(server.url), stale])
      for (const mutation of evidenceMutations) {
        const { answer } = await send(
          client,
          mutation,
          given({ audience: "UNIT", commentId: "c", roundId: dossier.rounds.TPN }),
        );
        expect(answer, mutation).toContain("UNAUTHENTICATED");
        expect((await send(client, mutation, given({ audience: "UNIT", ...ids }))).answer, mutation).toBe(
          answer,
        );
      }
  });

  it("[EV20] has recorded nothing of anybody who may not, in any circle", async () => {
    const rows = await everyEvent();
    expect(rows.length).toBeGreaterThan(100);
    const circleOf = new Map(
      Object.values(dossier.threads).map(({ threadId, circle }) => [threadId, circle]),
    );
    for (const { type, actorId, payload } of rows) {
      if (actorId === "sidang") continue;
      const own: Rights = rights[actorId.replace("person-", "") as Reader];
      const circle = payload.circle ?? circleOf.get(payload.threadId ?? "");
      if (circle !== undefined)
        expect([type, actorId, own.writes]).toEqual([type, actorId, expect.arrayContaining([circle])]);
      else if (payload.threadId === undefined)
        expect([type, actorId, own.adds]).toEqual([type, actorId, true]);
    }
  });

  async function ownUpload(name: Reader, what: string): Promise<string> {
    return uploadFile(
      people[name],
      dossier.proposalId,
      "baru.txt",
      Buffer.from(`${name} ${what} ${randomUUID()}`),
    );
  }

  /** As it is stored, from the database itself. */
  async function everyEvent(): Promise<Logged[]> {
    const rows = openRows(server);
    try {
      const stored = rows
        .prepare("SELECT type, actor_id AS actorId, payload FROM event WHERE stream = ?")
        .all(`evidence:${dossier.evidenceId}`) as { type: string; actorId: string; payload: string }[];
      return stored.map((row) => ({ ...row, payload: JSON.parse(row.payload) as Logged["payload"] }));
    } finally {
      rows.close();
    }
  }
});
