import { Column, Entity, PrimaryColumn } from "typeorm";

/** Bytes that the file store holds, once, however often they were handed in. */
@Entity("stored_file")
export class StoredFileRow {
  /** In hex: their name in the file store. */
  @PrimaryColumn({ name: "sha256", type: "varchar", length: 64 })
  sha256!: string;

  @Column({ name: "bytes", type: "bigint" })
  bytes!: number;

  /** As told from the bytes: one of `fileKinds`. */
  @Column({ name: "media_type", type: "varchar", length: 100 })
  mediaType!: string;

  /** Epoch milliseconds. */
  @Column({ name: "created_at", type: "bigint" })
  createdAt!: number;
}
