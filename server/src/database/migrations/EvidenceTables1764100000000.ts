import { type MigrationInterface, type QueryRunner, Table } from "typeorm";
import { evidenceTables } from "./tables1764100000000/evidenceTables.js";

/** In an order in which whatever is referred to is there. */
const tables = [...evidenceTables];

/** Files, evidence and threads. */
export class EvidenceTables1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name, true);
  }
}
