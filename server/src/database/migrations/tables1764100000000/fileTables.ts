import type { TableOptions } from "typeorm";
import { column, nullable, primary } from "../column.js";
import { references } from "../references.js";

/** What the file store holds, and what people are handing in. */
export const fileTables: readonly TableOptions[] = [
  {
    name: "stored_file",
    columns: [
      column.text("sha256", 64, primary),
      column.size("bytes"),
      column.text("media_type", 100),
      column.moment("created_at"),
    ],
  },
  {
    name: "upload",
    columns: [
      column.text("id", 64, primary),
      column.text("person_id", 64),
      column.text("proposal_id", 64),
      column.text("file_name", 200),
      column.size("bytes"),
      column.text("state", 12),
      column.text("refusal", 40, nullable),
      column.text("sha256", 64, nullable),
      column.text("media_type", 100, nullable),
      column.moment("created_at"),
      column.moment("finished_at", nullable),
      column.moment("used_at", nullable),
    ],
    indices: [
      { name: "upload_person", columnNames: ["person_id", "used_at"] },
      { name: "upload_proposal", columnNames: ["proposal_id"] },
      { name: "upload_sha256", columnNames: ["sha256"] },
      { name: "upload_waiting", columnNames: ["used_at", "created_at"] },
    ],
    foreignKeys: [
      references("upload_person_of", "person_id", "person"),
      references("upload_proposal_of", "proposal_id", "proposal"),
      references("upload_file_of", "sha256", "stored_file", "NO ACTION", "sha256"),
    ],
  },
];
