import type { GateFacts, Predicate } from "@sidang/shared";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { CycleRow } from "./CycleRow.js";
import { json } from "./json.js";
import { UnitRow } from "./UnitRow.js";

/** A unit that is to get a predicate in a cycle (usulan). */
@Entity("proposal")
@Index("proposal_unit_cycle", ["unitId", "cycle"], { unique: true })
@Index("proposal_cycle_stage", ["cycle", "stage", "id"])
export class ProposalRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "unit_id", type: "varchar", length: 64 })
  unitId!: string;

  @Column({ name: "cycle", type: "integer" })
  cycle!: number;

  @Column({ name: "target", type: "varchar", length: 8 })
  target!: Predicate;

  /** DECLARED, BUILDING, PROPOSED, UNDER_REVIEW, IN_PANEL, GRANTED, DECLINED, RETURNED, WITHDRAWN or REVOKED. */
  @Column({ name: "stage", type: "varchar", length: 20 })
  stage!: string;

  /** The predicate held from an earlier cycle. */
  @Column({ name: "held_predicate", type: "varchar", length: 8, nullable: true })
  heldPredicate!: Predicate | null;

  /** The ministry's category WBK-AFIRMASI. */
  @Column({ name: "affirmative", type: "boolean" })
  affirmative!: boolean;

  /** What the agency and the unit must have besides the sheet: each is a gate of its own. */
  @Column({ name: "prerequisites", type: "longtext", transformer: json })
  prerequisites!: GateFacts["prerequisites"];

  /** One more at each write: nobody's edit is overwritten in silence. */
  @Column({ name: "version", type: "integer" })
  version!: number;

  @ManyToOne(() => UnitRow)
  @JoinColumn({ name: "unit_id", foreignKeyConstraintName: "proposal_unit_of" })
  unit?: Relation<UnitRow>;

  @ManyToOne(() => CycleRow)
  @JoinColumn({ name: "cycle", foreignKeyConstraintName: "proposal_cycle_of" })
  inCycle?: Relation<CycleRow>;
}
