import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a command was carried out: its repetition finds this, and writes nothing. */
@Entity("receipt")
export class ReceiptRow {
  @PrimaryColumn({ name: "stream", type: "varchar", length: 120 })
  stream!: string;

  @PrimaryColumn({ name: "command_id", type: "varchar", length: 64 })
  commandId!: string;

  /** Keyed hash of the command and its actor, in hex. */
  @Column({ name: "fingerprint", type: "varchar", length: 64 })
  fingerprint!: string;

  /** `seq` of the last event that the command appended. */
  @Column({ name: "seq", type: "integer" })
  seq!: number;
}
