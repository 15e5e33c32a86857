import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { EvidenceRow } from "./EvidenceRow.js";

/** That a word stands in a title, in the text of the newest version, or in a thread. The same index on every database. */
@Entity("search_word")
@Index("search_word_subject", ["subjectId", "kind", "word"])
@Index("search_word_evidence", ["evidenceId"])
export class SearchWordRow {
  @PrimaryColumn({ name: "word", type: "varchar", length: 40 })
  word!: string;

  /** TITLE, TEXT or THREAD. */
  @PrimaryColumn({ name: "kind", type: "varchar", length: 8 })
  kind!: "TITLE" | "TEXT" | "THREAD";

  /** The evidence's id, or the thread's. */
  @PrimaryColumn({ name: "subject_id", type: "varchar", length: 64 })
  subjectId!: string;

  @Column({ name: "evidence_id", type: "varchar", length: 64 })
  evidenceId!: string;

  @ManyToOne(() => EvidenceRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "evidence_id", foreignKeyConstraintName: "search_word_evidence_of" })
  evidence?: Relation<EvidenceRow>;
}
