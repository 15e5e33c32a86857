import type { TableColumnOptions } from "typeorm";

type Extra = Partial<TableColumnOptions>;

/** The columns that SQLite, MySQL and MariaDB mean alike. */
export const column = {
  text: (name: string, length: number, extra: Extra = {}): TableColumnOptions => ({
    name,
    type: "varchar",
    length: String(length),
    ...extra,
  }),
  /** Without a bound that anybody would meet; JSON too. */
  long: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: "longtext", ...extra }),
  whole: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: "integer", ...extra }),
  /** Epoch milliseconds. */
  moment: (name: string, extra: Extra = {}): TableColumnOptions => ({ name, type: "bigint", ...extra }),
  /** Bytes of a file: more than 32 bits hold, never more than 2^53. */
  size: (name: string): TableColumnOptions => ({ name, type: "bigint" }),
  real: (name: string): TableColumnOptions => ({ name, type: "double" }),
  flag: (name: string): TableColumnOptions => ({ name, type: "boolean" }),
};

export const primary: Extra = { isPrimary: true };
export const nullable: Extra = { isNullable: true };
