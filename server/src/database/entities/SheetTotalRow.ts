import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { ProposalRow } from "./ProposalRow.js";

/** The total of a sheet, written with its answers, so that lists are ordered by score in the database. */
@Entity("sheet_total")
@Index("sheet_total_order", ["source", "total"])
export class SheetTotalRow {
  @PrimaryColumn({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  /** SELF, TPI, TPN or PANEL. */
  @PrimaryColumn({ name: "source", type: "varchar", length: 8 })
  source!: string;

  /** Unrounded, on the scale of 100. */
  @Column({ name: "total", type: "double" })
  total!: number;

  @Column({ name: "complete", type: "boolean" })
  complete!: boolean;

  @ManyToOne(() => ProposalRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "proposal_id", foreignKeyConstraintName: "sheet_total_proposal" })
  proposal?: Relation<ProposalRow>;
}
