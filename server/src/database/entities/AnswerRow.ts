import type { Answer } from "@sidang/shared";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { json } from "./json.js";
import { ProposalRow } from "./ProposalRow.js";

/** What a source answered to one indicator of a proposal's sheet. A row that is not there was left blank. */
@Entity("answer")
export class AnswerRow {
  @PrimaryColumn({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  /** SELF, TPI, TPN or PANEL. */
  @PrimaryColumn({ name: "source", type: "varchar", length: 8 })
  source!: string;

  @PrimaryColumn({ name: "indicator_code", type: "varchar", length: 40 })
  indicatorCode!: string;

  @Column({ name: "answer", type: "longtext", transformer: json })
  answer!: Answer;

  @Column({ name: "note", type: "longtext", nullable: true })
  note!: string | null;

  @ManyToOne(() => ProposalRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "proposal_id", foreignKeyConstraintName: "answer_proposal" })
  proposal?: Relation<ProposalRow>;
}
