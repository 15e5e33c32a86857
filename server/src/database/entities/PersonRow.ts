import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { AgencyRow } from "./AgencyRow.js";

/** Somebody who can sign in. */
@Entity("person")
@Index("person_email", ["email"], { unique: true })
@Index("person_name", ["name"])
@Index("person_agency", ["homeAgencyId"])
export class PersonRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  /** In lower case, so that one address is one person on every database. */
  @Column({ name: "email", type: "varchar", length: 254 })
  email!: string;

  @Column({ name: "name", type: "varchar", length: 200 })
  name!: string;

  /** argon2id, in its own encoded form. */
  @Column({ name: "password_hash", type: "varchar", length: 255 })
  passwordHash!: string;

  /** The agency whose proposals are a conflict for this person. */
  @Column({ name: "home_agency_id", type: "varchar", length: 64, nullable: true })
  homeAgencyId!: string | null;

  @ManyToOne(() => AgencyRow, { nullable: true })
  @JoinColumn({ name: "home_agency_id", foreignKeyConstraintName: "person_agency_of" })
  homeAgency?: Relation<AgencyRow> | null;
}
