import { circles, searchWords } from "@sidang/shared";
import type { Database } from "../../../database/database.js";
import { invalidInput } from "../../../graph/deliberateError.js";
import { pageOf, readCursor } from "../../../graph/keyset.js";
import { all, any, reachSql, type Sql, sql } from "../../../graph/reachSql.js";
import type { SignedIn } from "../../../graph/requestContext.js";

/** Where something was found: in the title of an evidence, in the text of its newest version, or in a thread. */
export interface Hit {
  readonly kind: "TITLE" | "TEXT" | "THREAD";
  readonly evidenceId: string;
  readonly threadId: string | null;
}

export interface Wanted {
  readonly query: string;
  /** Only of this proposal; null for all that the viewer reaches. */
  readonly proposalId: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** More words make a search no more exact. */
const mostWords = 8;
const longestQuery = 200;
const order = "FOUND";

interface Row {
  readonly kind: Hit["kind"];
  readonly subjectId: string;
  readonly evidenceId: string;
  readonly rank: number | string;
  readonly receivedAt: number | string;
}

/**
 * A page of what holds every word of the query (or a longer word that begins with it) in one place, of what the viewer
 * may see: titles first, then texts, then threads, the latest received first. Throws INVALID_INPUT.
 */
export async function searchEvidence(
  database: Database,
  viewer: Pick<SignedIn, "userId" | "grants">,
  seated: ReadonlySet<string>,
  { query, proposalId, first, after }: Wanted,
) {
  if (query.length > longestQuery) throw invalidInput("query", `at most ${longestQuery} characters`);
  const [word, ...others] = searchWords(query, mostWords);
  if (word === undefined) throw invalidInput("query", "at least one word of two letters");
  const place = readCursor(order, after, 3);
  const where = all(
    sql("s.word LIKE ?", `${word}%`),
    ...others.map((other) =>
      sql(
        "EXISTS (SELECT 1 FROM search_word o WHERE o.subject_id = s.subject_id AND o.kind = s.kind AND o.word LIKE ?)",
        `${other}%`,
      ),
    ),
    ...(proposalId === null ? [] : [sql("e.proposal_id = ?", proposalId)]),
    reachSql("evidence.read", viewer.grants, seated),
    any(sql("s.kind <> 'THREAD'"), all(inCircles(viewer, seated), unsealed(viewer))),
  );
  const rank = "CASE s.kind WHEN 'TITLE' THEN 0 WHEN 'TEXT' THEN 1 ELSE 2 END";
  const keys = [rank, "-e.received_at", "s.subject_id"];
  const beyond = place === null ? sql("1 = 1") : sql(`(${keys.join(", ")}) > (?, ?, ?)`, ...place);
  const page = all(where, beyond);
  const rows = (await database.read((em) =>
    em.query(
      `SELECT DISTINCT s.kind AS kind, s.subject_id AS subjectId, s.evidence_id AS evidenceId, ${rank} AS \`rank\`, e.received_at AS receivedAt, -e.received_at AS newest
      FROM search_word s JOIN evidence e ON e.id = s.evidence_id JOIN proposal p ON p.id = e.proposal_id
        JOIN unit u ON u.id = p.unit_id LEFT JOIN thread t ON t.id = s.subject_id
      WHERE ${page.text} ORDER BY \`rank\`, newest, s.subject_id LIMIT ?`,
      [...page.parameters, first + 1],
    ),
  )) as Row[];
  const found = pageOf(
    rows,
    first,
    (row) => [Number(row.rank), -Number(row.receivedAt), row.subjectId],
    order,
  );
  return {
    hits: found.rows.map(
      ({ kind, subjectId, evidenceId }): Hit => ({
        kind,
        evidenceId,
        threadId: kind === "THREAD" ? subjectId : null,
      }),
    ),
    pageInfo: found.pageInfo,
  };
}

function inCircles({ grants }: Pick<SignedIn, "grants">, seated: ReadonlySet<string>): Sql {
  return any(
    ...circles.map((circle) =>
      all(sql("t.circle = ?", circle), reachSql(`thread.read.${circle}`, grants, seated)),
    ),
  );
}

function unsealed({ userId }: Pick<SignedIn, "userId">): Sql {
  return any(sql("t.sealed = ?", 0), sql("t.author_id = ?", userId));
}
