import { randomBytes } from "node:crypto";
import { commitmentOf, type OpenBallot } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { Database } from "../../../database/database.js";
import { SealedBallotRow } from "../../../database/entities/index.js";
import type { BallotEnvelopes } from "./ballotEnvelope.js";
import type { CastWish } from "./panelWish.js";

/** A ballot that was just made ready to be cast. */
export interface Cast {
  readonly row: Omit<SealedBallotRow, "at">;
  readonly open: OpenBallot;
}

/** The ballots that wait for their reveal, in their own table. */
export class SealedBallots {
  constructor(
    readonly database: Database,
    readonly envelopes: BallotEnvelopes,
  ) {}

  /** Gives a ballot its nonce of 128 random bits, its commitment and its envelope. */
  seal(panelId: string, { itemId, memberId, choice, reason }: CastWish): Cast {
    const nonce = randomBytes(16).toString("hex");
    const commitment = commitmentOf({
      panel: panelId,
      item: itemId,
      member: memberId,
      choice,
      reason,
      nonce,
    });
    const place = { panelId, itemId, memberId, commitment };
    return {
      row: { ...place, envelope: this.envelopes.seal(place, { choice, reason, nonce }) },
      open: { memberId, choice, reason, nonce },
    };
  }

  /** All that was cast on an item, in its envelopes. */
  sealedOn(panelId: string, itemId: string): Promise<readonly SealedBallotRow[]> {
    return this.database.read((em) => em.findBy(SealedBallotRow, { panelId, itemId }));
  }

  /** What could be taken out of its envelope. */
  open(sealed: readonly SealedBallotRow[]): readonly OpenBallot[] {
    return sealed.flatMap((row) => this.envelopes.open(row, row.envelope) ?? []);
  }

  /** One member's ballot; null when none is out, or it does not open. */
  async openOf(panelId: string, itemId: string, memberId: string) {
    const row = await this.database.read((em) =>
      em.findOneBy(SealedBallotRow, { panelId, itemId, memberId }),
    );
    const ballot = row === null ? null : this.envelopes.open(row, row.envelope);
    return row === null || ballot === null ? null : { ...ballot, at: row.at, commitment: row.commitment };
  }
}

/** Puts a ballot in its place; the one cast before goes. */
export async function putBallot(em: EntityManager, row: Cast["row"], at: number): Promise<void> {
  await em.upsert(SealedBallotRow, { ...row, at }, ["panelId", "itemId", "memberId"]);
}

/** Void or revealed: the envelopes of an item go. */
export async function dropBallots(em: EntityManager, panelId: string, itemId: string): Promise<void> {
  await em.delete(SealedBallotRow, { panelId, itemId });
}
