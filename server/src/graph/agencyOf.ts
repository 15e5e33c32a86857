import { In } from "typeorm";
import { AgencyRow } from "../database/entities/index.js";
import { batch } from "./batch.js";

/** An agency by its id, batched over the request. */
export const agencyOf = batch(async (ids, { services }) => {
  const rows = await services.database.read((em) => em.findBy(AgencyRow, { id: In([...ids]) }));
  return new Map(rows.map((row) => [row.id, row]));
});
