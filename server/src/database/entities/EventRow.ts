import type { Json } from "@sidang/shared";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { json } from "./json.js";

/** An event of a stream. The primary key is the lock: of two that append to the same place one wins. */
@Entity("event")
export class EventRow {
  @PrimaryColumn({ name: "stream", type: "varchar", length: 120 })
  stream!: string;

  @PrimaryColumn({ name: "seq", type: "integer" })
  seq!: number;

  @Column({ name: "type", type: "varchar", length: 60 })
  type!: string;

  @Column({ name: "payload", type: "longtext", transformer: json })
  payload!: Json;

  @Column({ name: "actor_id", type: "varchar", length: 64 })
  actorId!: string;

  @Column({ name: "command_id", type: "varchar", length: 64 })
  commandId!: string;

  /** Epoch milliseconds. */
  @Column({ name: "at", type: "bigint" })
  at!: number;

  /** 128 random bits in hex. */
  @Column({ name: "salt", type: "varchar", length: 32 })
  salt!: string;

  /** 256 bits in hex. */
  @Column({ name: "hash", type: "varchar", length: 64 })
  hash!: string;
}
