import type { ValueTransformer } from "typeorm";

/** JSON kept as text, because MySQL's and MariaDB's `json` are not the same type, and SQLite has none. */
export const json: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (text: string | null) => (text === null ? null : JSON.parse(text)),
};
