import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { ProposalRow } from "./ProposalRow.js";

/** What lists need of an evidence; its stream `evidence:<id>` is the truth. */
@Entity("evidence")
@Index("evidence_proposal", ["proposalId", "receivedAt", "id"])
export class EvidenceRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  @Column({ name: "title", type: "varchar", length: 200 })
  title!: string;

  /** CURRENT or WITHDRAWN. */
  @Column({ name: "status", type: "varchar", length: 12 })
  status!: "CURRENT" | "WITHDRAWN";

  /** YYYY-MM-DD: the day of what it shows; null when it is of no day. */
  @Column({ name: "shown_on", type: "varchar", length: 10, nullable: true })
  shownOn!: string | null;

  /** Epoch milliseconds. */
  @Column({ name: "received_at", type: "bigint" })
  receivedAt!: number;

  /** The newest version. */
  @Column({ name: "version_id", type: "varchar", length: 64 })
  versionId!: string;

  @ManyToOne(() => ProposalRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "proposal_id", foreignKeyConstraintName: "evidence_proposal_of" })
  proposal?: Relation<ProposalRow>;
}
