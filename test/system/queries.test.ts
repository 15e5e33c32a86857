import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import { convene, type Sitter, signInSitters } from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";

interface UnitPage {
  readonly units: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly agency: { readonly name: string };
    }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const year = new Date().getFullYear();
const unitsQuery = `query Units($cycle: Int!, $first: Int!, $after: String, $orderBy: UnitOrder!, $search: String, $stage: ProposalStage) {
  units(cycle: $cycle, first: $first, after: $after, orderBy: $orderBy, search: $search, stage: $stage) {
    totalCount
    nodes { id name agency { name } }
    pageInfo { endCursor hasNextPage }
  }
}`;

describe.each(databases())("queries on $name", ({ url }) => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  let national: Client;
  beforeAll(async () => {
    server = await startServer({ databaseUrl: await url() });
    people = await signInSitters(server.url);
    national = await Client.signedIn(server.url, "national");
  });
  afterAll(async () => {
    await server?.stop();
  });

  const page = (client: Client, variables: object) =>
    client
      .ask<UnitPage>(unitsQuery, { cycle: year, first: 200, orderBy: "NAME", ...variables })
      .then(({ units }) => units);

  it.each(["NAME", "AGENCY", "STAGE", "SCORE"])(
    "pages by %s to the same list as one page",
    async (orderBy) => {
      const whole = await page(national, { orderBy });
      expect(whole.nodes.length).toBe(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(8);
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const next: UnitPage["units"] = await page(national, { orderBy, first: 3, after });
        expect(next.totalCount).toBe(whole.totalCount);
        ids.push(...next.nodes.map(({ id }) => id));
        after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    },
  );

  it("finds by part of a name, whatever its case, and takes wildcards for themselves", async () => {
    const found = await page(national, { search: "bAlAi sertif" });
    expect(found.nodes.map(({ name }) => name)).toContainEqual(expect.stringMatching(/Balai Sertifikasi/));
    for (const search of ["%", "_", "!", "\\"])
      expect((await page(national, { search })).totalCount, search).toBe(0);
  });

  it("bounds pages, and refuses a cursor of another order or of nobody", async () => {
    const { pageInfo } = await page(national, { first: 1, orderBy: "NAME" });
    for (const variables of [
      { first: 0 },
      { first: 201 },
      { first: -1 },
      { orderBy: "AGENCY", after: pageInfo.endCursor },
      { after: "bm9uc2Vuc2U" },
    ]) {
      const { errors } = await national.send(unitsQuery, {
        cycle: year,
        first: 10,
        orderBy: "NAME",
        ...variables,
      });
      expect(errors?.[0]?.extensions?.code, JSON.stringify(variables)).toBe("INVALID_INPUT");
    }
  });

  it("shows each role its own units, and agencies that have any", async () => {
    const of = async (name: string) => {
      const client = await Client.signedIn(server.url, name);
      const { agencies } = await client.ask<{ agencies: { nodes: { name: string }[]; totalCount: number } }>(
        "query A($cycle: Int!) { agencies(cycle: $cycle) { nodes { name kind } totalCount } }",
        { cycle: year },
      );
      return { units: await page(client, {}), agencies };
    };
    const agency = await of("agency");
    expect(new Set(agency.units.nodes.map((unit) => unit.agency.name))).toEqual(
      new Set(["Kementerian Perdagangan"]),
    );
    expect(agency.agencies.nodes.map(({ name }) => name)).toEqual(["Kementerian Perdagangan"]);
    const unit = await of("unit");
    expect(unit.units.nodes.map(({ name }) => name)).toEqual([expect.stringMatching(/Balai Sertifikasi/)]);
    const observer = await of("observer");
    expect(observer.units.totalCount).toBeLessThanOrEqual(1);
  });

  it("shows the national sheet to evaluators, coordinators of the country and whoever sits, and to nobody else", async () => {
    const query = `query P($id: ID!) { proposal(id: $id) { id sources sheet(source: TPN) { total complete answered asked areas { code points weight share } components { code subcomponents { code complete } } gates { code passed value bound label } } self: sheet(source: SELF) { total } } }`;
    const { proposalId } = await convene(people);
    type Seen = {
      proposal: {
        sources: string[];
        sheet: { total: number; areas: object[]; gates: object[] } | null;
        self: object | null;
      } | null;
    };
    const see = async (client: Client) => (await client.ask<Seen>(query, { id: proposalId })).proposal;
    const evaluator = await see(await Client.signedIn(server.url, "evaluator"));
    expect(evaluator?.sources).toContain("TPN");
    expect(evaluator?.sheet?.areas.length).toBe(6);
    expect(evaluator?.sheet?.gates.length).toBeGreaterThan(9);
    expect((await see(people.kpk2))?.sheet).toEqual(evaluator?.sheet);
    const admin = await see(await Client.signedIn(server.url, "admin"));
    expect(admin).toMatchObject({ sources: [], sheet: null, self: null });
    const secretary = await see(people.secretary);
    expect(secretary?.sheet).toEqual(evaluator?.sheet);
  });

  it("takes the sheet away from a member with a conflict", async () => {
    const { panelId, itemId, proposalId } = await convene(people);
    const sheet = async () =>
      (
        await people.kpk2.ask<{ proposal: { sheet: object | null } | null }>(
          "query P($id: ID!) { proposal(id: $id) { sheet(source: TPN) { total } } }",
          { id: proposalId },
        )
      ).proposal;
    expect((await sheet())?.sheet).not.toBeNull();
    await people.kpk2.must("declareConflict", { panelId, itemId, reason: "My sister leads the unit." });
    expect((await sheet())?.sheet ?? null).toBeNull();
  });

  it("freezes the sheet that everybody sees when the item is called", async () => {
    const panel = await convene(people);
    const { panelId, itemId, proposalId } = panel;
    for (const name of ["chair", "tpn", "kemenpanrb", "kpk", "ombudsman"] as const)
      await people[name].must("checkIn", { panelId });
    await people.chair.must("openPanel", { panelId });
    await people.chair.must("callItem", { panelId, itemId });
    const { proposal, panel: seen } = await people.tpn.ask<{
      proposal: { sheet: { total: number } };
      panel: { snapshot: { agenda: { case: { assessment: { total: number } } }[] } };
    }>(
      "query P($id: ID!, $panelId: ID!) { proposal(id: $id) { sheet(source: TPN) { total } } panel(id: $panelId) { snapshot } }",
      { id: proposalId, panelId },
    );
    expect(seen.snapshot.agenda[0]?.case.assessment.total).toBe(proposal.sheet.total);
  });

  it("lists one's panels by time, and all of them for whoever oversees", async () => {
    const { panelId } = await convene(people);
    type Listed = { panels: { id: string; scheduledFor: string; audience: string }[] };
    const list = async (client: Client, filter = "") =>
      (await client.ask<Listed>(`{ panels${filter} { id scheduledFor audience } }`)).panels;
    const times = (await list(people.kpk)).map(({ scheduledFor }) => scheduledFor);
    expect(times).toEqual([...times].sort());
    expect((await list(people.kpk)).find(({ id }) => id === panelId)?.audience).toBe("MEMBERS");
    expect((await list(national)).find(({ id }) => id === panelId)?.audience).toBe("OVERSIGHT");
    expect(await list(await Client.signedIn(server.url, "unit"))).toEqual([]);
    expect((await list(people.kpk, "(status: CLOSED)")).some(({ id }) => id === panelId)).toBe(false);
  });

  it("finds people for organisers only", async () => {
    const search = (client: Client) =>
      client.send<{ people: { name: string }[] }>('{ people(search: "ombuds") { id name homeAgencyName } }');
    expect((await search(people.secretary)).data?.people.length).toBe(1);
    expect((await search(people.kpk)).errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  });

  it("asks for signing in at every field that is not public", async () => {
    const stranger = new Client(server.url);
    for (const field of [
      "cycles { year }",
      `cycle(year: ${year}) { year }`,
      `agencies(cycle: ${year}) { totalCount }`,
      `units(cycle: ${year}) { totalCount }`,
      'unit(id: "x") { id }',
      'proposal(id: "x") { id }',
      'people(search: "a") { id }',
      "panels { id }",
      'panel(id: "x") { id }',
      'myBallot(panelId: "x", itemId: "y") { choice }',
      'activity(stream: "panel:x") { nodes { seq } }',
      'exportPanel(panelId: "x") { head }',
    ]) {
      expect((await stranger.send(`{ ${field} }`)).errors?.[0]?.extensions?.code, field).toBe(
        "UNAUTHENTICATED",
      );
    }
  });
});
