import type { Grant } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { Database } from "../../database/database.js";
import { type ProposalStage, proposalStages, type UnitOrder } from "../../graph/enums.js";
import { likePattern, pageOf, readCursor } from "../../graph/keyset.js";
import { all, reachSql, type Sql, sql } from "../../graph/reachSql.js";
import { Unit } from "../../graph/Unit.js";

/** Which units of a cycle are wanted, and for whom. */
export interface WantedUnits {
  readonly cycle: number;
  readonly agencyId: string | null;
  readonly stage: ProposalStage | null;
  readonly search: string | null;
  readonly orderBy: UnitOrder;
  readonly first: number;
  readonly after: string | null;
  readonly grants: readonly Grant[];
  readonly seated: ReadonlySet<string>;
}

const stageRank = `CASE p.stage ${proposalStages.map((stage, rank) => `WHEN '${stage}' THEN ${rank}`).join(" ")} END`;
/** By the best source that the viewer may see of the very unit; without one last. Negative, so that the best come first. */
const score = "-COALESCE(tpn.total, tpi.total, self.total, -1)";

/** Each order ends in something unique, so a place in it is one place. */
const orders: Readonly<Record<UnitOrder, readonly string[]>> = {
  NAME: ["u.name", "u.id"],
  AGENCY: ["a.name", "u.name", "u.id"],
  STAGE: [stageRank, "u.name", "u.id"],
  SCORE: [score, "u.name", "u.id"],
};

interface Row {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string;
  readonly [key: `k${number}`]: string | number;
}

/** A page of the units that have a proposal in the cycle, and how many there are in all. */
export function findUnits(database: Database, wanted: WantedUnits) {
  const { orderBy, first } = wanted;
  const keys = orders[orderBy];
  const from = fromUnits(wanted);
  const where = all(...conditions(wanted));
  const place = readCursor(orderBy, wanted.after, keys.length);
  const beyond =
    place === null ? [] : [sql(`(${keys.join(", ")}) > (${keys.map(() => "?").join(", ")})`, ...place)];
  const page = all(where, ...beyond);
  const shown = keys.map((key, index) => `${key} AS k${index}`).join(", ");
  return database.read(async (em) => {
    const rows = await ask<Row>(
      em,
      `SELECT u.id AS id, u.name AS name, u.agency_id AS agencyId, ${shown} FROM ${from.text} WHERE ${page.text} ORDER BY ${keys.join(", ")} LIMIT ?`,
      [...from.parameters, ...page.parameters, first + 1],
    );
    const [counted] = await ask<{ n: number | string }>(
      em,
      `SELECT COUNT(*) AS n FROM ${from.text} WHERE ${where.text}`,
      [...from.parameters, ...where.parameters],
    );
    const { rows: units, pageInfo } = pageOf(
      rows,
      first,
      (row) => keys.map((_, index) => row[`k${index}`] ?? ""),
      orderBy,
    );
    return {
      nodes: units.map(({ id, name, agencyId }) => Object.assign(new Unit(), { id, name, agencyId })),
      pageInfo,
      totalCount: Number(counted?.n ?? 0),
    };
  });
}

function fromUnits({ grants, seated, orderBy }: WantedUnits): Sql {
  const plain = sql("unit u JOIN agency a ON a.id = u.agency_id JOIN proposal p ON p.unit_id = u.id");
  if (orderBy !== "SCORE") return plain;
  const totals = (["TPN", "TPI", "SELF"] as const).map((source): Sql => {
    const alias = source.toLowerCase();
    const reach = reachSql(`sheet.read.${source}`, grants, seated);
    const text = ` LEFT JOIN sheet_total ${alias} ON ${alias}.proposal_id = p.id AND ${alias}.source = '${source}' AND ${reach.text}`;
    return { text, parameters: reach.parameters };
  });
  return {
    text: plain.text + totals.map(({ text }) => text).join(""),
    parameters: totals.flatMap(({ parameters }) => parameters),
  };
}

function conditions({ cycle, agencyId, stage, search, grants, seated }: WantedUnits): readonly Sql[] {
  return [
    sql("p.cycle = ?", cycle),
    reachSql("unit.read", grants, seated),
    ...(agencyId === null ? [] : [sql("u.agency_id = ?", agencyId)]),
    ...(stage === null ? [] : [sql("p.stage = ?", stage)]),
    ...(search === null ? [] : [sql("LOWER(u.name) LIKE ? ESCAPE '!'", likePattern(search))]),
  ];
}

function ask<T>(
  em: EntityManager,
  statement: string,
  parameters: readonly (string | number)[],
): Promise<T[]> {
  return em.query(statement, [...parameters]) as Promise<T[]>;
}
