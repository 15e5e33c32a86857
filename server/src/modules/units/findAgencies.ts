import type { Grant } from "@sidang/shared";
import type { Database } from "../../database/database.js";
import { likePattern, pageOf, readCursor } from "../../graph/keyset.js";
import { all, reachSql, sql } from "../../graph/reachSql.js";

/** Which agencies of a cycle are wanted, and for whom. */
export interface WantedAgencies {
  readonly cycle: number;
  readonly search: string | null;
  readonly first: number;
  readonly after: string | null;
  readonly grants: readonly Grant[];
  readonly seated: ReadonlySet<string>;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A page of the agencies that have a unit in the cycle which the viewer may see, by name; and how many there are in all. */
export function findAgencies(
  database: Database,
  { cycle, search, first, after, grants, seated }: WantedAgencies,
) {
  const reach = reachSql("unit.read", grants, seated);
  const proposals =
    "SELECT 1 FROM unit u JOIN proposal p ON p.unit_id = u.id WHERE u.agency_id = a.id AND p.cycle = ?";
  const where = all(
    { text: `EXISTS (${proposals} AND ${reach.text})`, parameters: [cycle, ...reach.parameters] },
    ...(search === null ? [] : [sql("LOWER(a.name) LIKE ? ESCAPE '!'", likePattern(search))]),
  );
  const place = readCursor("AGENCIES", after, 2);
  const page = all(where, ...(place === null ? [] : [sql("(a.name, a.id) > (?, ?)", ...place)]));
  return database.read(async (em) => {
    const found: Row[] = await em.query(
      `SELECT a.id AS id, a.name AS name, a.kind AS kind FROM agency a WHERE ${page.text} ORDER BY a.name, a.id LIMIT ?`,
      [...page.parameters, first + 1],
    );
    const counted: { n: number | string }[] = await em.query(
      `SELECT COUNT(*) AS n FROM agency a WHERE ${where.text}`,
      [...where.parameters],
    );
    const { rows, pageInfo } = pageOf(found, first, ({ id, name }) => [name, id], "AGENCIES");
    return { nodes: rows, pageInfo, totalCount: Number(counted[0]?.n ?? 0) };
  });
}
