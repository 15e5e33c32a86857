import type { AnchorState, Circle, ThreadKind, ThreadStatus } from "@sidang/shared";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { EvidenceRow } from "./EvidenceRow.js";

/** What lists and counts need of a thread; what was said is in the evidence's stream. */
@Entity("thread")
@Index("thread_evidence", ["evidenceId", "status", "circle"])
@Index("thread_proposal", ["proposalId", "status", "circle"])
export class ThreadRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "evidence_id", type: "varchar", length: 64 })
  evidenceId!: string;

  @Column({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  /** Who reads it: UNIT, TPI, TPN or PANEL. */
  @Column({ name: "circle", type: "varchar", length: 8 })
  circle!: Circle;

  @Column({ name: "kind", type: "varchar", length: 16 })
  kind!: ThreadKind;

  @Column({ name: "status", type: "varchar", length: 10 })
  status!: ThreadStatus;

  @Column({ name: "author_id", type: "varchar", length: 64 })
  authorId!: string;

  /** Sealed in a blind round that was not revealed yet: its author alone sees it. */
  @Column({ name: "sealed", type: "boolean" })
  sealed!: boolean;

  /** How it stands in the newest version: EXACT, MOVED, UNSURE or LOST. */
  @Column({ name: "place", type: "varchar", length: 8 })
  place!: AnchorState;

  /** Epoch milliseconds. */
  @Column({ name: "started_at", type: "bigint" })
  startedAt!: number;

  @Column({ name: "touched_at", type: "bigint" })
  touchedAt!: number;

  @ManyToOne(() => EvidenceRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "evidence_id", foreignKeyConstraintName: "thread_evidence_of" })
  evidence?: Relation<EvidenceRow>;
}
