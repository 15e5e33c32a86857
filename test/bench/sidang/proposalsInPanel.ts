import type { Database } from "@sidang/server";

/** Proposals of this year's demonstration that a panel may take up, none of the members' own agencies. */
export async function proposalsInPanel(database: Database): Promise<readonly string[]> {
  const year = new Date().getFullYear();
  const rows: { id: string }[] = await database.read((em) =>
    em.query("select `id` from `proposal` where `cycle` = ? and `stage` = 'IN_PANEL' order by `id`", [year]),
  );
  return rows.map(({ id }) => id);
}
