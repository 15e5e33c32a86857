import { createHmac, hkdfSync } from "node:crypto";
import { canonicalJson } from "@sidang/shared";
import type { PanelWish } from "./panelWish.js";

/**
 * Tells a repetition of a command from a second use of its id. The hash is keyed: a ballot has four choices, and a
 * plain hash of one could be guessed by whoever reads the table.
 */
export class Fingerprints {
  readonly #key: Buffer;

  constructor(ballotKey: Buffer) {
    this.#key = Buffer.from(hkdfSync("sha256", ballotKey, "", "sidang command fingerprint", 32));
  }

  /** 64 hex digits over the actor and the whole wish, without anything that the server made up. */
  of(actorId: string, panelId: string, wish: PanelWish): string {
    return createHmac("sha256", this.#key).update(canonicalJson({ actorId, panelId, wish })).digest("hex");
  }
}
