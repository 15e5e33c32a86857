import { allowed, type Grant, nowhere } from "@sidang/shared";
import { Client } from "../../support/client.js";

export const roles = [
  "secretary",
  "chair",
  "deputy",
  "tpn",
  "tpn2",
  "kemenpanrb",
  "kpk",
  "kpk2",
  "ombudsman",
  "observer",
  "national",
] as const;
export type Role = (typeof roles)[number];

/** Somebody of the demonstration who is signed in. The session outlives the server's process. */
export interface Account {
  readonly userId: string;
  readonly cookie: string;
  readonly oversees: boolean;
}

/** What all runs on one database share. */
export interface World {
  readonly accounts: Readonly<Record<Role, Account>>;
  readonly year: number;
  /** Ids of proposals that a panel may take up. */
  readonly proposals: readonly string[];
}

/** Signs everybody in, once: attempts are limited for each account. */
export async function enterWorld(url: string): Promise<World> {
  const accounts: Partial<Record<Role, Account>> = {};
  for (const role of roles) accounts[role] = await account(url, role);
  const { secretary } = accounts;
  if (secretary === undefined) throw new Error("nobody convenes");
  const client = new Client(url);
  client.cookie = secretary.cookie;
  const { cycles } = await client.ask<{ cycles: { year: number }[] }>("query { cycles { year } }");
  const year = Math.max(...cycles.map((cycle) => cycle.year));
  return { accounts: accounts as Record<Role, Account>, year, proposals: await proposalsOf(client, year) };
}

async function account(url: string, role: Role): Promise<Account> {
  const client = await Client.signedIn(url, role);
  const { me } = await client.ask<{ me: { grants: Grant[] } }>(
    "query { me { grants { role scope scopeId } } }",
  );
  const { userId, cookie } = client;
  return { userId, cookie, oversees: allowed("panel.oversee", me.grants, nowhere) };
}

interface UnitsPage {
  readonly units: {
    readonly nodes: readonly {
      readonly proposals: readonly { readonly id: string; readonly stage: string; readonly cycle: number }[];
    }[];
  };
}

async function proposalsOf(client: Client, year: number): Promise<readonly string[]> {
  const { units } = await client.ask<UnitsPage>(
    "query Units($year: Int!) { units(cycle: $year, stage: IN_PANEL, first: 50) { nodes { proposals { id stage cycle } } } }",
    { year },
  );
  const found = units.nodes
    .flatMap(({ proposals }) => proposals)
    .filter(({ stage, cycle }) => stage === "IN_PANEL" && cycle === year)
    .map(({ id }) => id);
  if (found.length < 3) throw new Error("the demonstration has too few proposals for panels");
  return [...new Set(found)].sort();
}
