import type { Circle } from "@sidang/shared";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { ProposalRow } from "./ProposalRow.js";

/** A round in which the evaluators of a circle comment on a proposal's evidence without seeing each other's threads. */
@Entity("blind_round")
@Index("blind_round_proposal", ["proposalId", "circle"])
export class BlindRoundRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  /** TPI or TPN. */
  @Column({ name: "circle", type: "varchar", length: 8 })
  circle!: Circle;

  @Column({ name: "opened_by", type: "varchar", length: 64 })
  openedBy!: string;

  /** Epoch milliseconds. */
  @Column({ name: "opened_at", type: "bigint" })
  openedAt!: number;

  /** Threads that were started in it: whoever reveals it learns from this when one more was started meanwhile. */
  @Column({ name: "threads", type: "integer" })
  threads!: number;

  /** Epoch milliseconds; null while it is open. */
  @Column({ name: "revealed_at", type: "bigint", nullable: true })
  revealedAt!: number | null;

  @ManyToOne(() => ProposalRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "proposal_id", foreignKeyConstraintName: "blind_round_proposal_of" })
  proposal?: Relation<ProposalRow>;
}
