import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A ministry or institution, province, regency or city (instansi). */
@Entity("agency")
@Index("agency_name", ["name", "id"])
export class AgencyRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "name", type: "varchar", length: 200 })
  name!: string;

  /** MINISTRY, INSTITUTION, PROVINCE, REGENCY or CITY. */
  @Column({ name: "kind", type: "varchar", length: 20 })
  kind!: string;
}
