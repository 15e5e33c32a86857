import type { TableOptions } from "typeorm";
import { column, primary } from "../column.js";
import { references } from "../references.js";

/** The streams, the ballots in their envelopes, and what is projected from the streams for lists. */
export const panelTables: readonly TableOptions[] = [
  {
    name: "event",
    columns: [
      column.text("stream", 120, primary),
      column.whole("seq", primary),
      column.text("type", 60),
      column.long("payload"),
      column.text("actor_id", 64),
      column.text("command_id", 64),
      column.moment("at"),
      column.text("salt", 32),
      column.text("hash", 64),
    ],
  },
  {
    name: "receipt",
    columns: [
      column.text("stream", 120, primary),
      column.text("command_id", 64, primary),
      column.text("fingerprint", 64),
      column.whole("seq"),
    ],
  },
  {
    name: "sealed_ballot",
    columns: [
      column.text("panel_id", 64, primary),
      column.text("item_id", 64, primary),
      column.text("member_id", 64, primary),
      column.text("commitment", 64),
      column.long("envelope"),
      column.moment("at"),
    ],
  },
  {
    name: "panel_row",
    columns: [
      column.text("id", 64, primary),
      column.whole("cycle"),
      column.text("title", 200),
      column.text("status", 20),
      column.moment("scheduled_for"),
      column.text("time_zone", 8),
      column.whole("seq"),
    ],
    indices: [{ name: "panel_row_cycle", columnNames: ["cycle", "scheduled_for", "id"] }],
  },
  {
    name: "panel_seat",
    columns: [
      column.text("panel_id", 64, primary),
      column.text("user_id", 64, primary),
      column.text("kind", 20),
    ],
    indices: [{ name: "panel_seat_user", columnNames: ["user_id", "panel_id"] }],
    foreignKeys: [references("panel_seat_panel", "panel_id", "panel_row", "CASCADE")],
  },
];
