import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { EvidenceRow } from "./EvidenceRow.js";

/** That an evidence belongs to an indicator of the sheet. */
@Entity("evidence_indicator")
@Index("evidence_indicator_proposal", ["proposalId", "indicatorCode", "evidenceId"])
export class EvidenceIndicatorRow {
  @PrimaryColumn({ name: "evidence_id", type: "varchar", length: 64 })
  evidenceId!: string;

  @PrimaryColumn({ name: "indicator_code", type: "varchar", length: 40 })
  indicatorCode!: string;

  @Column({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  @ManyToOne(() => EvidenceRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "evidence_id", foreignKeyConstraintName: "evidence_indicator_of" })
  evidence?: Relation<EvidenceRow>;
}
