import type { Database } from "../../database/database.js";
import { PersonRow } from "../../database/entities/index.js";
import { likePattern } from "../../graph/keyset.js";

/** People whose name or address holds the term, by name. */
export function findPeople(database: Database, search: string, first: number) {
  const pattern = likePattern(search);
  return database.read(async (em) => {
    const rows = await em
      .createQueryBuilder(PersonRow, "p")
      .leftJoinAndSelect("p.homeAgency", "a")
      .where("LOWER(p.name) LIKE :pattern ESCAPE '!' OR p.email LIKE :pattern ESCAPE '!'", { pattern })
      .orderBy("p.name")
      .addOrderBy("p.id")
      .limit(first)
      .getMany();
    return rows.map((row) => ({ id: row.id, name: row.name, homeAgencyName: row.homeAgency?.name ?? null }));
  });
}
