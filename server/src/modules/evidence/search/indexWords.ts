import { setImmediate as othersHaveTheirTurn } from "node:timers/promises";
import { searchWords } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { Database } from "../../../database/database.js";
import { SearchWordRow } from "../../../database/entities/index.js";

/** Words of one subject that can be searched for; a long report has some ten thousand. */
const mostWords = 50_000;
/** SQLite writes on the server's one thread: after so many rows others have their turn. */
const rowsAtOnce = 200;

/** Puts these words in place of those that the subject had. */
export async function indexWords(
  em: EntityManager,
  { kind, subjectId, evidenceId }: Pick<SearchWordRow, "kind" | "subjectId" | "evidenceId">,
  words: readonly string[],
): Promise<void> {
  await em.delete(SearchWordRow, { subjectId, kind });
  for (let from = 0; from < words.length; from += rowsAtOnce) {
    if (from > 0) await othersHaveTheirTurn();
    const some = words.slice(from, from + rowsAtOnce);
    // By hand: building the same statement by the mapper takes as long as running it.
    await em.query(
      `INSERT INTO search_word (word, kind, subject_id, evidence_id) VALUES ${some.map(() => "(?, ?, ?, ?)").join(", ")}`,
      some.flatMap((word) => [word, kind, subjectId, evidenceId]),
    );
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
