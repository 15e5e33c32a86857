import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { PersonRow } from "./PersonRow.js";

/** A signed-in browser. Only the hash of its token is kept, so the table lets nobody in. */
@Entity("session")
@Index("session_person", ["personId"])
@Index("session_expires", ["expiresAt"])
export class SessionRow {
  /** SHA-256 of the cookie's token, in hex. */
  @PrimaryColumn({ name: "token_hash", type: "varchar", length: 64 })
  tokenHash!: string;

  @Column({ name: "person_id", type: "varchar", length: 64 })
  personId!: string;

  /** Epoch milliseconds. */
  @Column({ name: "created_at", type: "bigint" })
  createdAt!: number;

  /** Epoch milliseconds. */
  @Column({ name: "expires_at", type: "bigint" })
  expiresAt!: number;

  @ManyToOne(() => PersonRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "person_id", foreignKeyConstraintName: "session_person_of" })
  person?: Relation<PersonRow>;
}
