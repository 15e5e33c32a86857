import type { UploadRefusal } from "@sidang/shared";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { PersonRow } from "./PersonRow.js";
import { ProposalRow } from "./ProposalRow.js";
import { StoredFileRow } from "./StoredFileRow.js";

/**
 * A file that somebody hands in for a proposal. How many of its bytes are there is nowhere but on the disk. One that
 * was used stays: it says that its file is needed.
 */
@Entity("upload")
@Index("upload_person", ["personId", "usedAt"])
@Index("upload_proposal", ["proposalId"])
@Index("upload_sha256", ["sha256"])
@Index("upload_waiting", ["usedAt", "createdAt"])
export class UploadRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "person_id", type: "varchar", length: 64 })
  personId!: string;

  @Column({ name: "proposal_id", type: "varchar", length: 64 })
  proposalId!: string;

  /** To be shown; never a path. */
  @Column({ name: "file_name", type: "varchar", length: 200 })
  fileName!: string;

  /** As announced. */
  @Column({ name: "bytes", type: "bigint" })
  bytes!: number;

  @Column({ name: "state", type: "varchar", length: 12 })
  state!: "UNFINISHED" | "READY" | "REFUSED";

  /** When it is REFUSED: why. */
  @Column({ name: "refusal", type: "varchar", length: 40, nullable: true })
  refusal!: UploadRefusal | null;

  /** When it is READY: its bytes. */
  @Column({ name: "sha256", type: "varchar", length: 64, nullable: true })
  sha256!: string | null;

  /** When it is READY: what they are. The same bytes can be a text to one and a table to another. */
  @Column({ name: "media_type", type: "varchar", length: 100, nullable: true })
  mediaType!: string | null;

  /** Epoch milliseconds. */
  @Column({ name: "created_at", type: "bigint" })
  createdAt!: number;

  /** Epoch milliseconds: when it became READY or REFUSED. */
  @Column({ name: "finished_at", type: "bigint", nullable: true })
  finishedAt!: number | null;

  /** Epoch milliseconds: when it became part of something. */
  @Column({ name: "used_at", type: "bigint", nullable: true })
  usedAt!: number | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: "person_id", foreignKeyConstraintName: "upload_person_of" })
  person?: Relation<PersonRow>;

  @ManyToOne(() => ProposalRow)
  @JoinColumn({ name: "proposal_id", foreignKeyConstraintName: "upload_proposal_of" })
  proposal?: Relation<ProposalRow>;

  @ManyToOne(() => StoredFileRow)
  @JoinColumn({ name: "sha256", foreignKeyConstraintName: "upload_file_of" })
  storedFile?: Relation<StoredFileRow>;
}
