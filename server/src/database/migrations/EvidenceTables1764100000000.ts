import { type MigrationInterface, type QueryRunner, Table } from "typeorm";
import { evidenceTables } from "./tables1764100000000/evidenceTables.js";
import { fileTables } from "./tables1764100000000/fileTables.js";

/** In an order in which whatever is referred to is there. */
const tables = [...fileTables, ...evidenceTables];

/** The tables of files, evidence and what is said about it. */
export class EvidenceTables1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // MySQL commits each table by itself: one that is there was made by a run that was cut short.
    for (const table of tables) await runner.createTable(new Table(table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name, true);
  }
}
