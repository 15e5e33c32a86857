import { buildSidangSchema } from "@sidang/server";
import { parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { shapeLimits } from "../../server/src/http/graphql/limits/shapeLimits.js";
import { everyOperation, type RootArguments } from "../support/everyField.js";
import {
  comparable,
  everybody,
  inside,
  outside,
  type Secret,
  type Seen,
  type Subjects,
  strangers,
  Watch,
} from "./Watch.js";

const schema = buildSidangSchema();
const year = new Date().getFullYear();

/** What each root field is asked about. */
function argumentsOf({ panelId, itemId, proposalId, evidenceId, threadId }: Subjects): RootArguments {
  return {
    "Query.activity": { stream: `panel:${panelId}`, first: 200 },
    "Query.agencies": { cycle: year },
    "Query.blindRounds": { proposalId },
    "Query.cycle": { year },
    "Query.cycles": {},
    "Query.demo": {},
    "Query.evidence": { id: evidenceId },
    "Query.evidenceByIndicator": { proposalId },
    "Query.evidenceList": { proposalId, first: 3 },
    "Query.exportPanel": { panelId },
    "Query.me": {},
    "Query.mentionablePeople": { evidenceId, audience: "UNIT", search: "a" },
    "Query.myBallot": { panelId, itemId },
    "Query.panel": { id: panelId },
    "Query.panels": {},
    "Query.people": { search: "a" },
    "Query.proposal": { id: proposalId },
    "Query.search": { query: "rekapitulasi" },
    "Query.threadsSeen": { evidenceId, threadIds: [threadId] },
    "Query.unit": { id: proposalId.replace(/^proposal-\d+/, "unit") },
    "Query.units": { cycle: year, first: 3 },
    "Subscription.evidenceEvents": { evidenceId },
    "Subscription.evidencePresence": { evidenceId },
    "Subscription.panelEvents": { panelId },
    "Subscription.panelPresence": { panelId },
  };
}

const secrets: readonly Secret[] = [
  { choice: "GRANT", reason: "penanda-melati: the survey was honest" },
  { choice: "DECLINE", reason: "penanda-kenanga: a sham" },
];

interface Run {
  readonly before: Seen;
  readonly revealed: Seen;
  readonly logged: string;
  /** The 128 random bits of the secret ballot, as they were revealed. */
  readonly nonce: string;
}

interface Revealed {
  readonly agenda: readonly {
    readonly vote?: {
      readonly reveal: { readonly ballots: readonly { memberId: string; nonce: string }[] } | null;
    };
  }[];
}

async function sit(secret: Secret): Promise<Run> {
  const watch = await Watch.begin(schema, argumentsOf);
  try {
    watch.logged();
    await watch.vote(secret);
    const before = await watch.look();
    const logged = watch.logged();
    await watch.reveal();
    const revealed = await watch.look();
    const { panelId } = watch.panel;
    const { panel } = await watch.people.chair.ask<{ panel: { snapshot: Revealed } }>(
      "query P($id: ID!) { panel(id: $id) { snapshot } }",
      { id: panelId },
    );
    const ballots = panel.snapshot.agenda.flatMap(({ vote }) => vote?.reveal?.ballots ?? []);
    const nonce = ballots.find(({ memberId }) => memberId === watch.people.kpk.userId)?.nonce ?? "none";
    return { before, revealed, logged, nonce };
  } finally {
    await watch.end();
  }
}

/** The first piece by which two transcripts differ; the whole of them would fill a terminal. */
function difference(
  one: readonly string[],
  other: readonly string[],
): readonly (string | undefined)[] | null {
  const [a, b] = [comparable(one), comparable(other)];
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, place) => place).find(
    (place) => a[place] !== b[place],
  );
  return at === undefined ? null : [a[at]?.slice(0, 2000), b[at]?.slice(0, 2000)];
}

/** What is there of a text, with what stands around it. */
function placesOf(text: string | RegExp, pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece) => {
    const at = piece.search(text);
    return at < 0 ? [] : [piece.slice(Math.max(at - 200, 0), at + 200)];
  });
}

describe("the questions", () => {
  const given = argumentsOf({
    panelId: "p",
    itemId: "i",
    proposalId: "proposal-1-x",
    evidenceId: "e",
    threadId: "t",
  });
  const operations = [
    ...everyOperation(schema, "Query", given),
    ...everyOperation(schema, "Subscription", given),
  ];

  it("leave out no root field", () => {
    const roots = [schema.getQueryType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((field) => `${root}.${field}`),
    );
    expect(fields.length).toBeGreaterThan(10);
    expect(Object.keys(given).sort()).toEqual(fields.sort());
  });

  it("name every field that an answer can hold, and are within the server's limits", () => {
    for (const { field, text } of operations)
      expect(validate(schema, parse(text), [shapeLimits]), field).toEqual([]);
    const asked = new Set(operations.flatMap(({ text }) => text.match(/\w+/g) ?? []));
    for (const name of [
      "snapshot",
      "payload",
      "content",
      "commandId",
      "salt",
      "digest",
      "view",
      "subcomponents",
    ])
      expect(asked).toContain(name);
  });
});

describe("two sittings that differ in one ballot alone, everything asked by everybody", () => {
  const runs: Run[] = [];
  beforeAll(async () => {
    for (const secret of secrets) runs.push(await sit(secret));
  });
  const [first, second] = [() => runs[0] as Run, () => runs[1] as Run];

  it("is asked in earnest: somebody is answered each question, and the reveal shows in the answers", () => {
    for (const { field } of everyOperation(
      schema,
      "Query",
      argumentsOf({ panelId: "", itemId: "", proposalId: "", evidenceId: "", threadId: "" }),
    )) {
      const answers = everybody.flatMap((name) => first().revealed[name].concat(first().before[name]));
      const hasAnswer = new RegExp(`\\\\"data\\\\":\\{\\\\"${field}\\\\":[^n]`);
      expect(field === "myBallot" || answers.some((answer) => hasAnswer.test(answer)), field).toBe(true);
    }
    for (const name of inside) {
      expect(difference(first().revealed[name], second().revealed[name]), name).not.toBeNull();
      for (const told of [first().nonce, "penanda-melati"])
        expect(placesOf(told, first().revealed[name]).length, name).toBeGreaterThan(0);
    }
    for (const { nonce } of runs) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each(everybody)(
    "[PN38] [VS1] before the reveal they are the same to %s, heads and lengths included",
    (name) => {
      expect(first().before[name].length).toBeGreaterThan(20);
      expect(difference(first().before[name], second().before[name])).toBeNull();
    },
  );

  it.each(everybody)(
    "[PN38] before the reveal neither the reason nor the salt of the ballot comes to %s",
    (name) => {
      for (const { before, nonce } of runs) {
        expect(placesOf("penanda-", before[name])).toEqual([]);
        expect(placesOf(nonce, before[name])).toEqual([]);
      }
    },
  );

  it("[PN38] the log tells them apart as little", () => {
    const [one, other] = [first().logged.split("\n"), second().logged.split("\n")];
    expect(one.length).toBeGreaterThan(100);
    expect(difference(one, other)).toBeNull();
    for (const { logged, nonce } of runs)
      expect(placesOf(new RegExp(`penanda-|${nonce}`), [logged])).toEqual([]);
  });

  it.each([...outside, ...strangers])(
    "[VS3] [VS5] [VS6] [VS7] after the reveal they are still the same to %s, who is outside the case",
    (name) => {
      expect(difference(first().revealed[name], second().revealed[name])).toBeNull();
      for (const { revealed, nonce } of runs) {
        const told = new RegExp(`penanda-|BallotsRevealed|REVEALED|${nonce}`);
        expect(placesOf(told, revealed[name])).toEqual([]);
      }
    },
  );

  it.each(strangers)("[VS2] for %s the panel does not exist", (name) => {
    for (const seen of [first().before[name], first().revealed[name]])
      expect(placesOf(/A test's panel|BallotCast|VOTING/, seen)).toEqual([]);
  });
});
