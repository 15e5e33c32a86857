import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { ThreadRow } from "./ThreadRow.js";

/** That somebody is mentioned in a thread. */
@Entity("thread_mention")
@Index("thread_mention_person", ["personId", "threadId"])
export class ThreadMentionRow {
  @PrimaryColumn({ name: "thread_id", type: "varchar", length: 64 })
  threadId!: string;

  @PrimaryColumn({ name: "person_id", type: "varchar", length: 64 })
  personId!: string;

  @ManyToOne(() => ThreadRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "thread_id", foreignKeyConstraintName: "thread_mention_of" })
  thread?: Relation<ThreadRow>;
}
