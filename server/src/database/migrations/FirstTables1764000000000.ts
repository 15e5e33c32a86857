import { type MigrationInterface, type QueryRunner, Table } from "typeorm";
import { countryTables } from "./tables1764000000000/countryTables.js";
import { panelTables } from "./tables1764000000000/panelTables.js";
import { peopleTables } from "./tables1764000000000/peopleTables.js";

/** In an order in which whatever is referred to is there. */
const tables = [...countryTables, ...peopleTables, ...panelTables];

/** The tables of the first release. */
export class FirstTables1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // MySQL commits each table by itself: one that is there was made by a run that was cut short.
    for (const table of tables) await runner.createTable(new Table(table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name, true);
  }
}
