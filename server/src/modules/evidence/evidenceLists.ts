import { type Circle, circles } from "@sidang/shared";
import type { Database } from "../../database/database.js";
import { pageOf, readCursor } from "../../graph/keyset.js";
import { all, type Sql, sql } from "../../graph/reachSql.js";

/** Which evidence of a proposal is wanted. Whoever asks has been found to see the proposal's evidence. */
export interface WantedEvidence {
  readonly proposalId: string;
  /** Of this indicator, or of all whose code begins with this area's; null for all. */
  readonly indicatorCode: string | null;
  readonly withdrawn: boolean | null;
  readonly first: number;
  readonly after: string | null;
}

interface Row {
  readonly id: string;
  readonly receivedAt: number | string;
}

const order = "RECEIVED";

/** A page of a proposal's evidence, oldest first, as ids. */
export function findEvidence(database: Database, wanted: WantedEvidence) {
  const { proposalId, indicatorCode, withdrawn, first } = wanted;
  const place = readCursor(order, wanted.after, 2);
  const conditions: readonly Sql[] = [
    sql("e.proposal_id = ?", proposalId),
    ...(withdrawn === null ? [] : [sql("e.status = ?", withdrawn ? "WITHDRAWN" : "CURRENT")]),
    ...(indicatorCode === null
      ? []
      : [
          sql(
            "EXISTS (SELECT 1 FROM evidence_indicator i WHERE i.evidence_id = e.id AND i.indicator_code = ?)",
            indicatorCode,
          ),
        ]),
  ];
  const where = all(...conditions);
  const page = all(
    ...conditions,
    ...(place === null ? [] : [sql("(e.received_at, e.id) > (?, ?)", ...place)]),
  );
  return database.read(async (em) => {
    const rows = (await em.query(
      `SELECT e.id AS id, e.received_at AS receivedAt FROM evidence e WHERE ${page.text} ORDER BY e.received_at, e.id LIMIT ?`,
      [...page.parameters, first + 1],
    )) as Row[];
    const [counted] = (await em.query(`SELECT COUNT(*) AS n FROM evidence e WHERE ${where.text}`, [
      ...where.parameters,
    ])) as { n: number | string }[];
    const { rows: shown, pageInfo } = pageOf(rows, first, (row) => [Number(row.receivedAt), row.id], order);
    return { ids: shown.map(({ id }) => id), pageInfo, totalCount: Number(counted?.n ?? 0) };
  });
}

/** How many threads somebody sees of a kind. */
export interface ThreadCounts {
  readonly open: number;
  readonly answered: number;
  readonly resolved: number;
  /** Of those that are not resolved: whose place waits for a person. */
  readonly unsure: number;
  readonly lost: number;
}

export const noThreads: ThreadCounts = { open: 0, answered: 0, resolved: 0, unsure: 0, lost: 0 };

/** Threads by evidence, as somebody who reads these circles sees them. One query. */
export async function countThreads(
  database: Database,
  { userId, reads }: { readonly userId: string; readonly reads: readonly Circle[] },
  where: Sql,
): Promise<ReadonlyMap<string, ThreadCounts>> {
  const seen = circles.filter((circle) => reads.includes(circle));
  if (seen.length === 0) return new Map();
  const rows = (await database.read((em) =>
    em.query(
      `SELECT t.evidence_id AS id,
        SUM(CASE WHEN t.status = 'OPEN' THEN 1 ELSE 0 END) AS open,
        SUM(CASE WHEN t.status = 'ANSWERED' THEN 1 ELSE 0 END) AS answered,
        SUM(CASE WHEN t.status = 'RESOLVED' THEN 1 ELSE 0 END) AS resolved,
        SUM(CASE WHEN t.status <> 'RESOLVED' AND t.place = 'UNSURE' THEN 1 ELSE 0 END) AS unsure,
        SUM(CASE WHEN t.status <> 'RESOLVED' AND t.place = 'LOST' THEN 1 ELSE 0 END) AS lost
      FROM thread t WHERE ${where.text} AND t.circle IN (${seen.map(() => "?").join(", ")})
        AND (t.sealed = ? OR t.author_id = ?) GROUP BY t.evidence_id`,
      [...where.parameters, ...seen, 0, userId],
    ),
  )) as (Record<keyof ThreadCounts, number | string> & { id: string })[];
  return new Map(
    rows.map(({ id, open, answered, resolved, unsure, lost }) => [
      id,
      {
        open: Number(open),
        answered: Number(answered),
        resolved: Number(resolved),
        unsure: Number(unsure),
        lost: Number(lost),
      },
    ]),
  );
}

/** How many pieces of current evidence each indicator has; an indicator without any has no entry. */
export async function countByIndicator(
  database: Database,
  proposalId: string,
): Promise<readonly { readonly code: string; readonly count: number }[]> {
  const rows = (await database.read((em) =>
    em.query(
      "SELECT i.indicator_code AS code, COUNT(*) AS count FROM evidence_indicator i JOIN evidence e ON e.id = i.evidence_id WHERE i.proposal_id = ? AND e.status = 'CURRENT' GROUP BY i.indicator_code ORDER BY i.indicator_code",
      [proposalId],
    ),
  )) as { code: string; count: number | string }[];
  return rows.map(({ code, count }) => ({ code, count: Number(count) }));
}
