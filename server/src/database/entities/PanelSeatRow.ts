import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { PanelRow } from "./PanelRow.js";

/** Who has a seat in a panel, so that a person's panels can be listed without folding any. */
@Entity("panel_seat")
@Index("panel_seat_user", ["userId", "panelId"])
export class PanelSeatRow {
  @PrimaryColumn({ name: "panel_id", type: "varchar", length: 64 })
  panelId!: string;

  @PrimaryColumn({ name: "user_id", type: "varchar", length: 64 })
  userId!: string;

  /** MEMBER or OBSERVER. */
  @Column({ name: "kind", type: "varchar", length: 20 })
  kind!: "MEMBER" | "OBSERVER";

  @ManyToOne(() => PanelRow, { onDelete: "CASCADE" })
  @JoinColumn({ name: "panel_id", foreignKeyConstraintName: "panel_seat_panel" })
  panel?: Relation<PanelRow>;
}
