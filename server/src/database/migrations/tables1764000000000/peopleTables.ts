import type { TableOptions } from "typeorm";
import { column, nullable, primary } from "../column.js";
import { references } from "../references.js";

/** Who signs in, and as what. */
export const peopleTables: readonly TableOptions[] = [
  {
    name: "person",
    columns: [
      column.text("id", 64, primary),
      column.text("email", 254),
      column.text("name", 200),
      column.text("password_hash", 255),
      column.text("home_agency_id", 64, nullable),
    ],
    indices: [
      { name: "person_email", columnNames: ["email"], isUnique: true },
      { name: "person_name", columnNames: ["name"] },
      { name: "person_agency", columnNames: ["home_agency_id"] },
    ],
    foreignKeys: [references("person_agency_of", "home_agency_id", "agency")],
  },
  {
    name: "role_grant",
    columns: [
      column.text("id", 64, primary),
      column.text("person_id", 64),
      column.text("role", 40),
      column.text("scope", 20),
      column.text("scope_id", 64, nullable),
    ],
    indices: [{ name: "role_grant_person", columnNames: ["person_id"] }],
    foreignKeys: [references("role_grant_person_of", "person_id", "person", "CASCADE")],
  },
  {
    name: "session",
    columns: [
      column.text("token_hash", 64, primary),
      column.text("person_id", 64),
      column.moment("created_at"),
      column.moment("expires_at"),
    ],
    indices: [
      { name: "session_person", columnNames: ["person_id"] },
      { name: "session_expires", columnNames: ["expires_at"] },
    ],
    foreignKeys: [references("session_person_of", "person_id", "person", "CASCADE")],
  },
];
