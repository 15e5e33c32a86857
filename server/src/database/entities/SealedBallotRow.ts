import { Column, Entity, PrimaryColumn } from "typeorm";

/** A ballot before the reveal, in its envelope. Casting again replaces it; stepping back or deferring deletes it. */
@Entity("sealed_ballot")
export class SealedBallotRow {
  @PrimaryColumn({ name: "panel_id", type: "varchar", length: 64 })
  panelId!: string;

  @PrimaryColumn({ name: "item_id", type: "varchar", length: 64 })
  itemId!: string;

  @PrimaryColumn({ name: "member_id", type: "varchar", length: 64 })
  memberId!: string;

  /** The commitment that the stream holds for this ballot, in hex. */
  @Column({ name: "commitment", type: "varchar", length: 64 })
  commitment!: string;

  /** Choice, reason and nonce, encrypted with a key that is not in the database. */
  @Column({ name: "envelope", type: "longtext" })
  envelope!: string;

  /** Epoch milliseconds. */
  @Column({ name: "at", type: "bigint" })
  at!: number;
}
