import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { EvidenceRow } from "./EvidenceRow.js";

/** A file as one version of an evidence. */
@Entity("evidence_version")
@Index("evidence_version_number", ["evidenceId", "number"], { unique: true })
@Index("evidence_version_work", ["work", "id"])
export class EvidenceVersionRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "evidence_id", type: "varchar", length: 64 })
  evidenceId!: string;

  /** From 1. */
  @Column({ name: "number", type: "integer" })
  number!: number;

  /** In hex: where its bytes are. */
  @Column({ name: "sha256", type: "varchar", length: 64 })
  sha256!: string;

  @Column({ name: "bytes", type: "bigint" })
  bytes!: number;

  @Column({ name: "file_name", type: "varchar", length: 200 })
  fileName!: string;

  @Column({ name: "media_type", type: "varchar", length: 100 })
  mediaType!: string;

  /** What is still to be done with it: READ its text, PLACE the threads of the version before, or nothing (DONE). */
  @Column({ name: "work", type: "varchar", length: 8 })
  work!: "READ" | "PLACE" | "DONE";

  @ManyToOne(() => EvidenceRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "evidence_id", foreignKeyConstraintName: "evidence_version_of" })
  evidence?: Relation<EvidenceRow>;
}
