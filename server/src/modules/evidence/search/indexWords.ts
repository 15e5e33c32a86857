import { setImmediate as othersHaveTheirTurn } from "node:timers/promises";
import { searchWords } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { Database } from "../../../database/database.js";
import type { SearchWordRow } from "../../../database/entities/index.js";

/** Words of one subject that can be searched for; a long report has some ten thousand. */
const mostWords = 50_000;
/** SQLite writes on the server's one thread: after so many rows others have their turn. */
const rowsAtOnce = 200;

/** Puts these words in place of those that the subject had. A newer version has most of them already: those stay. */
export async function indexWords(
  em: EntityManager,
  { kind, subjectId, evidenceId }: Pick<SearchWordRow, "kind" | "subjectId" | "evidenceId">,
  words: readonly string[],
): Promise<void> {
  // By hand: building the same statements by the mapper takes as long as running them.
  const rows: { readonly word: string }[] = await em.query(
    "SELECT word FROM search_word WHERE subject_id = ? AND kind = ?",
    [subjectId, kind],
  );
  const had = new Set(rows.map(({ word }) => word));
  const wanted = new Set(words);
  const gone = [...had].filter((word) => !wanted.has(word));
  const come = [...wanted].filter((word) => !had.has(word));
  await inPortions(gone, (some) =>
    em.query(
      `DELETE FROM search_word WHERE subject_id = ? AND kind = ? AND word IN (${some.map(() => "?").join(", ")})`,
      [subjectId, kind, ...some],
    ),
  );
  await inPortions(come, (some) =>
    em.query(
      `INSERT INTO search_word (word, kind, subject_id, evidence_id) VALUES ${some.map(() => "(?, ?, ?, ?)").join(", ")}`,
      some.flatMap((word) => [word, kind, subjectId, evidenceId]),
    ),
  );
}

async function inPortions(
  words: readonly string[],
  write: (some: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < words.length; from += rowsAtOnce) {
    if (from > 0) await othersHaveTheirTurn();
    await write(words.slice(from, from + rowsAtOnce));
  }
}

/** Puts the words of an evidence's newest text in place of those of the version before. */
export function indexText(database: Database, evidenceId: string, words: readonly string[]): Promise<void> {
  return database.write((em) => indexWords(em, { kind: "TEXT", subjectId: evidenceId, evidenceId }, words));
}

/** The words of texts that belong together. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  return searchWords(texts.join("\n"), mostWords);
}
