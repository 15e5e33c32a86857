import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { AgencyRow } from "./AgencyRow.js";

/** The working unit that builds a Zona Integritas (unit kerja). */
@Entity("unit")
@Index("unit_agency", ["agencyId", "name", "id"])
@Index("unit_name", ["name", "id"])
export class UnitRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "agency_id", type: "varchar", length: 64 })
  agencyId!: string;

  @Column({ name: "name", type: "varchar", length: 200 })
  name!: string;

  @ManyToOne(() => AgencyRow)
  @JoinColumn({ name: "agency_id", foreignKeyConstraintName: "unit_agency_of" })
  agency?: Relation<AgencyRow>;
}
