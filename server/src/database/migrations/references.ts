import type { TableForeignKeyOptions } from "typeorm";

/** A foreign key in full: what is left out, the databases fill in differently. */
export function references(
  name: string,
  column: string,
  table: string,
  onDelete: "CASCADE" | "NO ACTION" = "NO ACTION",
  referenced = "id",
): TableForeignKeyOptions {
  return {
    name,
    columnNames: [column],
    referencedTableName: table,
    referencedColumnNames: [referenced],
    onDelete,
    onUpdate: "NO ACTION",
  };
}
