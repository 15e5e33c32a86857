import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { ThreadRow } from "./ThreadRow.js";

/** Up to when somebody has seen a thread. */
@Entity("thread_seen")
export class ThreadSeenRow {
  @PrimaryColumn({ name: "thread_id", type: "varchar", length: 64 })
  threadId!: string;

  @PrimaryColumn({ name: "person_id", type: "varchar", length: 64 })
  personId!: string;

  /** Epoch milliseconds. */
  @Column({ name: "seen_at", type: "bigint" })
  seenAt!: number;

  @ManyToOne(() => ThreadRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "thread_id", foreignKeyConstraintName: "thread_seen_of" })
  thread?: Relation<ThreadRow>;
}
