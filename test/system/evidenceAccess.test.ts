import { randomUUID } from "node:crypto";
import { buildSidangSchema } from "@sidang/server";
import { rootFields } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { downloads, exported, fetched, type Named, without } from "../support/dossier/downloads.js";
import { type Dossier, plantDossier } from "../support/dossier/plantDossier.js";
import {
  demoItem,
  outsideThePanel,
  type Reader,
  readers,
  rights,
  signInReaders,
} from "../support/dossier/readers.js";
import { everyOperation, type RootArguments } from "../support/everyField.js";
import { startServer, type TestServer } from "../support/server.js";
import type { Socket } from "../support/socket.js";

const schema = buildSidangSchema();

/** Every question that could be answered with something of an evidence; a field may be asked about in several ways. */
function questions({ proposalId, evidenceId, threadIds }: Named): readonly RootArguments[] {
  const { panelId } = demoItem();
  return [
    {
      "Query.evidence": { id: evidenceId },
      "Query.evidenceList": { proposalId, first: 10 },
      "Query.evidenceByIndicator": { proposalId },
      "Query.threadsSeen": { evidenceId, threadIds },
      "Query.blindRounds": { proposalId },
      "Query.mentionablePeople": { evidenceId, audience: "UNIT", search: "" },
      "Query.activity": { stream: `evidence:${evidenceId}`, first: 200 },
      "Query.proposal": { id: proposalId },
      "Query.panel": { id: panelId },
      "Query.panels": {},
    },
    {
      "Query.evidenceList": { proposalId, first: 10, indicatorCode: "A.I.1.i.a" },
      "Query.mentionablePeople": { evidenceId, audience: "EVALUATORS", search: "a" },
      "Query.activity": { stream: `proposal:${proposalId}`, first: 200 },
      "Query.exportPanel": { panelId },
    },
    {
      "Query.mentionablePeople": { evidenceId, audience: "PANEL", search: "a" },
      "Query.activity": { stream: `panel:${panelId}`, first: 200 },
    },
  ];
}

const searchQuery =
  "query ($query: String!) { search(query: $query) { nodes { kind evidenceId threadId title excerpt unitName } pageInfo { hasNextPage endCursor } } }";

/** What one reader received, apart by the way on which it came. */
interface Received {
  readonly snapshot: string;
  readonly stream: string;
  /** By word. */
  readonly found: Readonly<Record<string, readonly { readonly evidenceId: string }[]>>;
  /** By path. */
  readonly exports: readonly (readonly [path: string, whole: string])[];
  readonly everything: string;
}

describe("what everybody receives of an evidence", () => {
  let server: TestServer;
  let people: Readonly<Record<Reader, Client>>;
  let dossier: Dossier;
  let named: Named;
  const received = new Map<Reader, Received>();
  const kpkName = "Sri Handayani Tanaya";

  beforeAll(async () => {
    server = await startServer({ env: { LOG_LEVEL: "trace" } });
    people = await signInReaders(server);
    dossier = await plantDossier(people);
    const { proposalId, evidenceId, versionId, threads } = dossier;
    named = {
      proposalId,
      evidenceId,
      versionId,
      threadIds: Object.values(threads).map(({ threadId }) => threadId),
    };
    // A member of the panel reads along, and writes nothing.
    const seen = "mutation ($e: ID!, $t: [ID!]!) { markThreadsSeen(evidenceId: $e, threadIds: $t) }";
    await people.kpk.ask(seen, { e: evidenceId, t: named.threadIds });
    const lurking = await follow(people.kpk);
    for (const name of readers) received.set(name, await receive(name));
    await lurking.close();
  });
  afterAll(async () => {
    await server?.stop();
  });

  async function follow(client: Client): Promise<Socket> {
    const socket = await client.connect();
    const given = {
      "Subscription.evidenceEvents": { evidenceId: named.evidenceId },
      "Subscription.evidencePresence": { evidenceId: named.evidenceId },
    };
    for (const { field, text } of everyOperation(schema, "Subscription", given))
      socket.subscribe(field, text);
    const isOver = (field: string) => socket.isComplete(field) || socket.results(field).length > 0;
    await socket.until(() => isOver("evidenceEvents") && isOver("evidencePresence"));
    return socket;
  }

  async function receive(name: Reader): Promise<Received> {
    const client = people[name];
    const from = client.exchanges.length;
    const ask = async (text: string, variables = {}) => {
      await client.send(text, variables);
      return client.exchanges.at(-1) ?? "";
    };
    for (const given of questions(named))
      for (const { text } of everyOperation(schema, "Query", given)) await ask(text);
    const snapshot = await ask("query ($id: ID!) { evidence(id: $id) { snapshot versions { fileName } } }", {
      id: named.evidenceId,
    });
    const found: Record<string, readonly { evidenceId: string }[]> = {};
    for (const { word } of dossier.secrets) {
      if (word === null) continue;
      const { search } = await client.ask<{ search: { nodes: { evidenceId: string }[] } }>(searchQuery, {
        query: word,
      });
      found[word] = search.nodes;
    }
    // One after another: nobody is served two exports at once.
    const files = new Map<string, string>();
    for (const each of downloads) {
      const { method = "GET", headers = {} } = each;
      const name = [
        method,
        each.path({ ...named, versionId: "v", evidenceId: "e" }),
        ...Object.values(headers),
      ];
      files.set(name.join(" "), await fetched(client, each, named));
    }
    const socket = await follow(client);
    const seq = rights[name].reads.length > 0 ? await lastSeq(client) : 0;
    await socket.until(() => (socket.results<{ seq: number }>("evidenceEvents").at(-1)?.seq ?? 0) >= seq);
    const stream = socket.frames.join("\n");
    await socket.close();
    return {
      snapshot,
      stream,
      found,
      exports: exported.map((path) => [path, files.get(`GET ${path}`) ?? ""] as const),
      everything: [...client.exchanges.slice(from), stream, ...files.values()].join("\n"),
    };
  }

  async function lastSeq(client: Client): Promise<number> {
    const { evidence } = await client.ask<{ evidence: { seq: number } }>(
      "query ($id: ID!) { evidence(id: $id) { seq } }",
      { id: named.evidenceId },
    );
    return evidence.seq;
  }

  it("leaves out no question of the schema that is about evidence", () => {
    const asked = new Set(questions(named).flatMap((each) => Object.keys(each)));
    for (const [field, guard] of Object.entries(rootFields))
      if (field.startsWith("Query.") && guard === "evidence.read" && field !== "Query.search")
        expect(asked).toContain(field);
  });

  it.each(readers)(
    "[AC1] [EV1] [EV20] [EV21] gives %s what the table of access says, and nothing else",
    (name) => {
      const mine = received.get(name) as Received;
      for (const { what, text, word, seenBy } of dossier.secrets) {
        const isSeen = seenBy(name);
        if (!isSeen) expect(placesOf(text, mine.everything), what).toEqual([]);
        if (what !== "text" && !what.startsWith("round"))
          expect([what, "snapshot", mine.snapshot.includes(text)]).toEqual([what, "snapshot", isSeen]);
        if (what !== "text" && !what.startsWith("round"))
          expect([what, "stream", mine.stream.includes(text)]).toEqual([what, "stream", isSeen]);
        if (word !== null)
          expect([what, "search", mine.found[word]?.map(({ evidenceId }) => evidenceId)]).toEqual([
            what,
            "search",
            isSeen ? [named.evidenceId] : [],
          ]);
      }
    },
  );

  it.each(readers)(
    "[EX1] writes for %s into what they take out the threads that they see, and no others",
    (name) => {
      const mine = received.get(name) as Received;
      expect(mine.exports).toHaveLength(4);
      for (const { what, text, seenBy } of dossier.secrets.filter((each) => each.what.startsWith("body of")))
        for (const [path, whole] of mine.exports)
          expect([what, path, whole.includes(text)]).toEqual([what, path, seenBy(name)]);
    },
  );

  it.each(outsideThePanel)("[EV28] tells %s of nobody who sits in a panel", (name) => {
    expect(placesOf(kpkName, received.get(name)?.everything ?? "")).toEqual([]);
    expect(placesOf("person-kpk", received.get(name)?.everything ?? "")).toEqual([]);
  });

  it("[EV28] lets nobody outside the panel find out by mentioning who sits in it", async () => {
    for (const name of outsideThePanel.filter((each) => rights[each].writes.length > 0)) {
      const mention = async (personId: string) => {
        const { errors } = await people[name].send(
          'mutation ($c: ID!, $v: ID!, $m: [ID!]) { startThread(commandId: $c, evidenceVersionId: $v, audience: UNIT, kind: NOTE, body: "Halo", mentions: $m) { id } }',
          { c: randomUUID(), v: named.versionId, m: [personId] },
        );
        expect(errors?.[0]?.extensions, personId).toMatchObject({ reason: "UNKNOWN_MENTION" });
        return JSON.stringify(errors).replaceAll(personId, "<person>");
      };
      expect(await mention("person-kpk"), name).toBe(await mention("person-kpk2"));
      expect(await mention("person-kpk"), name).toBe(await mention("person-nemo"));
    }
  });

  it("logs none of it", () => {
    expect(server.logs().length).toBeGreaterThan(10);
    for (const { what, text } of dossier.secrets)
      if (!what.endsWith("id") && !what.startsWith("id of") && !what.startsWith("round"))
        expect(placesOf(text, server.output()), what).toEqual([]);
  });

  it.each(readers)(
    "[EV1] answers %s about what they may not see as about what never was, byte for byte",
    async (name) => {
      const client = people[name];
      const nothing = "0".repeat(32);
      const never: Named = {
        proposalId: `proposal-1999-${"x".repeat(named.proposalId.length - 14)}`,
        evidenceId: `evidence-${nothing}`,
        versionId: `version-${nothing}`,
        threadIds: named.threadIds.map((_, place) => `thread-${String(place).padStart(32, "0")}`),
      };
      const hidden = Object.values(dossier.threads).filter(
        ({ circle, sealedBy }) =>
          !(rights[name].reads as readonly string[]).includes(circle) ||
          (sealedBy !== null && sealedBy !== name),
      );
      const sees = rights[name].reads.length > 0;
      const about = sees ? { ...named, threadIds: hidden.map(({ threadId }) => threadId) } : named;
      const nowhere = sees ? { ...named, threadIds: never.threadIds.slice(0, hidden.length) } : never;
      // Of a thread that they do not see in an evidence that they do see, only what asks about threads is of interest.
      const isAsked = (field: string) =>
        sees
          ? field === "threadsSeen"
          : rootFields[`Query.${field}`] === "evidence.read" || field === "activity";
      const answersTo = async (whom: Named) => {
        const answers: string[] = [];
        for (const given of questions(whom))
          for (const { field, text } of everyOperation(schema, "Query", given).filter((each) =>
            isAsked(each.field),
          )) {
            await client.send(text);
            answers.push(`${field} ${without(client.exchanges.at(-1) ?? "")}`);
          }
        if (!sees) for (const each of downloads) answers.push(await fetched(client, each, whom));
        return answers;
      };
      const [one, other] = [await answersTo(about), await answersTo(nowhere)];
      expect(one.length).toBeGreaterThan(0);
      expect(one).toEqual(other);
    },
  );

  it("asks strangers, and whoever has left, to sign in, whatever they ask for", async () => {
    const left = await Client.signedIn(server.url, "evaluator");
    const stale = new Client(server.url);
    stale.cookie = left.cookie;
    await left.ask("mutation { signOut }");
    for (const client of [new Client(server.url), stale]) {
      for (const given of questions(named))
        for (const { field, text } of everyOperation(schema, "Query", given)) {
          const { errors } = await client.send(text);
          expect(errors?.[0]?.extensions?.code, field).toBe("UNAUTHENTICATED");
        }
      for (const each of downloads) expect(await fetched(client, each, named)).toMatch(/^401 /);
      await expect(client.connect()).rejects.toThrow("4401");
      for (const { what, text } of dossier.secrets)
        expect(placesOf(text, client.exchanges.join("\n")), what).toEqual([]);
    }
  });
});

function placesOf(text: string, where: string): readonly string[] {
  const at = where.indexOf(text);
  return at < 0 ? [] : [where.slice(Math.max(at - 200, 0), at + 200)];
}
