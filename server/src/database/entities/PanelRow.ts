import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A panel in lists: a projection of its stream, written with the events. What a panel is, its stream says. */
@Entity("panel_row")
@Index("panel_row_cycle", ["cycle", "scheduledFor", "id"])
export class PanelRow {
  @PrimaryColumn({ name: "id", type: "varchar", length: 64 })
  id!: string;

  @Column({ name: "cycle", type: "integer" })
  cycle!: number;

  @Column({ name: "title", type: "varchar", length: 200 })
  title!: string;

  /** SCHEDULED, OPEN, PAUSED, CLOSED or SEALED. */
  @Column({ name: "status", type: "varchar", length: 20 })
  status!: string;

  /** Epoch milliseconds. */
  @Column({ name: "scheduled_for", type: "bigint" })
  scheduledFor!: number;

  /** WIB, WITA or WIT. */
  @Column({ name: "time_zone", type: "varchar", length: 8 })
  timeZone!: string;

  /** The last event that this row has taken in. */
  @Column({ name: "seq", type: "integer" })
  seq!: number;
}
