import { allowed, nowhere } from "@sidang/shared";
import type { Database } from "../../database/database.js";
import { PersonRow } from "../../database/entities/index.js";
import { DeliberateError } from "../../graph/deliberateError.js";
import { likePattern } from "../../graph/keyset.js";
import type { SignedIn } from "../../graph/requestContext.js";

/** People whose name or address holds the term, by name. Throws FORBIDDEN for whoever convenes no panels. */
export async function findPeople(
  database: Database,
  { grants }: Pick<SignedIn, "grants">,
  search: string,
  first: number,
) {
  if (!allowed("panel.convene", grants, nowhere)) {
    throw new DeliberateError("FORBIDDEN", "Only those who convene panels may look for people.");
  }
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
