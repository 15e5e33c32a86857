import type { TableOptions } from "typeorm";
import { column, nullable, primary } from "../column.js";
import { references } from "../references.js";

/** Agencies, their units, cycles, and what the units propose. */
export const countryTables: readonly TableOptions[] = [
  {
    name: "agency",
    columns: [column.text("id", 64, primary), column.text("name", 200), column.text("kind", 20)],
    indices: [{ name: "agency_name", columnNames: ["name", "id"] }],
  },
  {
    name: "unit",
    columns: [column.text("id", 64, primary), column.text("agency_id", 64), column.text("name", 200)],
    indices: [
      { name: "unit_agency", columnNames: ["agency_id", "name", "id"] },
      { name: "unit_name", columnNames: ["name", "id"] },
    ],
    foreignKeys: [references("unit_agency_of", "agency_id", "agency")],
  },
  {
    name: "cycle",
    columns: [
      column.whole("year", primary),
      column.text("name", 200),
      column.text("instrument_id", 64),
      column.long("windows"),
    ],
  },
  {
    name: "proposal",
    columns: [
      column.text("id", 64, primary),
      column.text("unit_id", 64),
      column.whole("cycle"),
      column.text("target", 8),
      column.text("stage", 20),
      column.text("held_predicate", 8, nullable),
      column.flag("affirmative"),
      column.long("prerequisites"),
      column.whole("version"),
    ],
    indices: [
      { name: "proposal_unit_cycle", columnNames: ["unit_id", "cycle"], isUnique: true },
      { name: "proposal_cycle_stage", columnNames: ["cycle", "stage", "id"] },
    ],
    foreignKeys: [
      references("proposal_unit_of", "unit_id", "unit"),
      references("proposal_cycle_of", "cycle", "cycle", "NO ACTION", "year"),
    ],
  },
  {
    name: "answer",
    columns: [
      column.text("proposal_id", 64, primary),
      column.text("source", 8, primary),
      column.text("indicator_code", 40, primary),
      column.long("answer"),
      column.long("note", nullable),
    ],
    foreignKeys: [references("answer_proposal", "proposal_id", "proposal", "CASCADE")],
  },
  {
    name: "sheet_total",
    columns: [
      column.text("proposal_id", 64, primary),
      column.text("source", 8, primary),
      column.real("total"),
      column.flag("complete"),
    ],
    indices: [{ name: "sheet_total_order", columnNames: ["source", "total"] }],
    foreignKeys: [references("sheet_total_proposal", "proposal_id", "proposal", "CASCADE")],
  },
];
