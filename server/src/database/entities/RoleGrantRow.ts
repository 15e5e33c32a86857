import type { Role, ScopeKind } from "@sidang/shared";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { PersonRow } from "./PersonRow.js";

/** A role held somewhere. */
@Entity("role_grant")
@Index("role_grant_person", ["personId"])
export class RoleGrantRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "person_id", type: "varchar", length: 64 })
  personId!: string;

  @Column({ name: "role", type: "varchar", length: 40 })
  role!: Role;

  @Column({ name: "scope", type: "varchar", length: 20 })
  scope!: ScopeKind;

  /** The agency's or unit's id; null for the country. */
  @Column({ name: "scope_id", type: "varchar", length: 64, nullable: true })
  scopeId!: string | null;

  @ManyToOne(() => PersonRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "person_id", foreignKeyConstraintName: "role_grant_person_of" })
  person?: Relation<PersonRow>;
}
