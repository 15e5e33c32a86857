import { Column, Entity, PrimaryColumn } from "typeorm";
import { json } from "./json.js";

/** A span of the calendar in which a step of the process is done; both ends in epoch milliseconds. */
export interface CycleWindow {
  readonly key: "PROPOSING" | "GUIDANCE" | "ASSESSMENT" | "EVALUATION" | "DETERMINATION";
  readonly opensAt: number;
  readonly closesAt: number;
}

/** A year of evaluation (siklus). */
@Entity("cycle")
export class CycleRow {
  @PrimaryColumn({ name: "year", type: "integer" })
  year!: number;

  @Column({ name: "name", type: "varchar", length: 200 })
  name!: string;

  @Column({ name: "instrument_id", type: "varchar", length: 64 })
  instrumentId!: string;

  @Column({ name: "windows", type: "longtext", transformer: json })
  windows!: readonly CycleWindow[];
}
