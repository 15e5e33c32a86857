import { randomUUID } from "node:crypto";
import { Client } from "./client.js";

export const eventsSubscription = `subscription Events($panelId: ID!, $after: Int!, $audienceKey: String) {
  panelEvents(panelId: $panelId, after: $after, audienceKey: $audienceKey) {
    __typename
    seq
    ... on RecordedPanelEvent { at actorId commandId payload salt hash }
    ... on Withheld { digest }
    ... on Reset { reason }
  }
}`;

/** The people of the demonstration who sit in most of the tests' panels. */
export const sitters = ["chair", "deputy", "tpn", "kemenpanrb", "kpk", "ombudsman", "kpk2"] as const;
export type Sitter = (typeof sitters)[number] | "secretary";

const seats: Readonly<Record<(typeof sitters)[number], Readonly<Record<string, unknown>>>> = {
  chair: { office: "CHAIR" },
  deputy: { office: "DEPUTY" },
  tpn: { institution: "TPN", lead: true },
  kemenpanrb: { institution: "KEMENPANRB", lead: true },
  kpk: { institution: "KPK", lead: true },
  ombudsman: { institution: "OMBUDSMAN", lead: true },
  kpk2: { institution: "KPK" },
};

export interface TestPanel {
  readonly panelId: string;
  readonly itemId: string;
  readonly proposalId: string;
  readonly people: Readonly<Record<Sitter, Client>>;
}

/** Signs everybody in who sits in the tests' panels. */
export async function signInSitters(url: string): Promise<Readonly<Record<Sitter, Client>>> {
  const names = ["secretary", ...sitters] as const;
  const clients = await Promise.all(names.map((name) => Client.signedIn(url, name)));
  return Object.fromEntries(names.map((name, place) => [name, clients[place]])) as Record<Sitter, Client>;
}

/** Convenes a panel for today with all four institutions and one item: this proposal, or any that can be taken up. */
export async function convene(
  people: Readonly<Record<Sitter, Client>>,
  options: Readonly<Record<string, unknown>> = {},
  about?: string,
): Promise<TestPanel> {
  const { secretary } = people;
  const panelId = randomUUID();
  const itemId = randomUUID();
  const year = new Date().getFullYear();
  await secretary.must("convenePanel", {
    panelId,
    cycle: year,
    title: "A test's panel",
    scheduledFor: new Date().toISOString(),
    ...options,
  });
  const proposalId = about ?? (await proposalInPanelStage(secretary, year));
  await secretary.must("addAgendaItem", { panelId, itemId, proposalId });
  for (const name of sitters)
    await secretary.must("appointMember", { panelId, memberId: people[name].userId, ...seats[name] });
  return { panelId, itemId, proposalId, people };
}

/** Everybody checks in, and the chair opens. */
export async function open({ panelId, people }: TestPanel): Promise<void> {
  for (const name of sitters) await people[name].must("checkIn", { panelId });
  await people.chair.must("openPanel", { panelId });
}

/** Goes on to the open vote on the panel's item. */
export async function putToVote({ panelId, itemId, people }: TestPanel, motion = "GRANT_WBK"): Promise<void> {
  for (const command of ["callItem", "beginDeliberation"])
    await people.chair.must(command, { panelId, itemId });
  await people.chair.must("openVoting", { panelId, itemId, motion });
}

/** A proposal that can be put on an agenda, and is none of those. */
export async function proposalInPanelStage(
  client: Client,
  cycle: number,
  butNot: readonly string[] = [],
): Promise<string> {
  const { units } = await client.ask<{
    units: { nodes: { proposals: { id: string; stage: string; cycle: number }[] }[] };
  }>(
    "query Units($cycle: Int!) { units(cycle: $cycle, stage: IN_PANEL, first: 20) { nodes { proposals { id stage cycle } } } }",
    { cycle },
  );
  const found = units.nodes
    .flatMap(({ proposals }) => proposals)
    .find((each) => each.stage === "IN_PANEL" && each.cycle === cycle && !butNot.includes(each.id));
  if (found === undefined) throw new Error("no proposal is in stage IN_PANEL");
  return found.id;
}
