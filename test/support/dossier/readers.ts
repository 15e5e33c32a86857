import { join } from "node:path";
import Libsql from "libsql";
import { Client } from "../client.js";
import type { TestServer } from "../server.js";

export type Circle = "UNIT" | "TPI" | "TPN" | "PANEL";

/** What somebody may at the evidence of Balai Sertifikasi. */
export interface Rights {
  readonly reads: readonly Circle[];
  readonly writes: readonly Circle[];
  readonly adds: boolean;
}

const may = (reads: readonly Circle[], writes: readonly Circle[] = [], adds = false): Rights => ({
  reads,
  writes,
  adds,
});
const nothing = may([]);
const all: readonly Circle[] = ["UNIT", "TPI", "TPN", "PANEL"];

/**
 * Written by hand from the table in shared/src/access/actions.ts and from EV1 and EV10: whoever reads no circle has no
 * evidence. What the code works out is held against this, and never the other way round.
 */
export const rights = {
  unit: may(["UNIT"], ["UNIT"], true),
  agency: may(["UNIT"], ["UNIT"], true),
  tpi: may(["UNIT", "TPI"], ["UNIT", "TPI"]),
  tpi2: may(["UNIT", "TPI"], ["UNIT", "TPI"]),
  evaluator: may(["UNIT", "TPI", "TPN"], ["UNIT", "TPN"]),
  evaluator2: may(["UNIT", "TPI", "TPN"], ["UNIT", "TPN"]),
  national: may(["UNIT", "TPI", "TPN"]),
  chair: may(all, ["UNIT", "PANEL"]),
  deputy: may(all, ["UNIT", "PANEL"]),
  secretary: may(all, ["UNIT", "PANEL"]),
  kemenpanrb: may(all, ["UNIT", "PANEL"]),
  kpk: may(all, ["UNIT", "PANEL"]),
  /** Sits in the panel, and has declared a conflict on the proposal. */
  kpk2: nothing,
  /** Sits in the panel, and comes from the unit's ministry. */
  tpn2: nothing,
  observer: nothing,
  admin: nothing,
  organiser: nothing,
  unit2: nothing,
  agency2: nothing,
  tpi3: nothing,
} as const satisfies Record<string, Rights>;

export type Reader = keyof typeof rights;
export const readers = Object.keys(rights) as readonly Reader[];

/** Those for whom there is no panel, and so nobody who sits in one (VS2). */
export const outsideThePanel: readonly Reader[] = [
  "unit",
  "agency",
  "tpi",
  "tpi2",
  "evaluator",
  "evaluator2",
  "unit2",
  "agency2",
  "tpi3",
];

/** People whom the demonstration lacks. */
const others: readonly (readonly [name: string, role: string, scope: string, scopeId: string | null])[] = [
  ["organiser", "PANEL_ORGANISER", "COUNTRY", null],
  ["tpi3", "TPI_EVALUATOR", "AGENCY", "agency-bojonegoro"],
];

/** The server's own SQLite database, to be changed behind its back. */
export function openRows({ folder }: Pick<TestServer, "folder">): Libsql.Database {
  // The server may be writing just now: it reads what the demonstration left unread.
  return new Libsql(join(folder, "data", "sidang.sqlite"), { timeout: 10_000 });
}

/** Everybody signed in, those whom the demonstration lacks too; `kpk2` has declared a conflict on the proposal. */
export async function signInReaders(server: TestServer): Promise<Readonly<Record<Reader, Client>>> {
  const rows = openRows(server);
  for (const [name, role, scope, scopeId] of others) {
    rows
      .prepare(
        "INSERT INTO person (id, email, name, password_hash, home_agency_id) SELECT ?, ?, ?, password_hash, NULL FROM person WHERE id = 'person-unit'",
      )
      .run(`person-${name}`, `${name}@sidang.demo`, `Nama ${name}`);
    rows
      .prepare("INSERT INTO role_grant (id, person_id, role, scope, scope_id) VALUES (?, ?, ?, ?, ?)")
      .run(`grant-${name}`, `person-${name}`, role, scope, scopeId);
  }
  rows.close();
  const clients = await Promise.all(
    readers.map(async (name) => [name, await Client.signedIn(server.url, name)] as const),
  );
  const people = Object.fromEntries(clients) as Record<Reader, Client>;
  await people.kpk2.must("declareConflict", { ...demoItem(), reason: "Saudara saya memimpin unit ini." });
  return people;
}

/** The unit's item in the demonstration's open panel. */
export function demoItem(): { readonly panelId: string; readonly itemId: string } {
  return { panelId: `panel-${new Date().getFullYear()}-1`, itemId: "item-balai-sertifikasi" };
}
