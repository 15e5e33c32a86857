import { setTimeout as delay } from "node:timers/promises";
import { canonicalJson, circleFor, decideEvidence, evidenceStream, type Json, sha256 } from "@sidang/shared";
import { type EntityManager, IsNull } from "typeorm";
import { BlindRoundRow, ThreadRow } from "../../../database/entities/index.js";
import type { AppendAndProject, EventStore } from "../../../eventStore/eventStore.js";
import type { Hub } from "../../../eventStore/hub.js";
import { DeliberateError, notFound } from "../../../graph/deliberateError.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { Services } from "../../../services.js";
import { afterDeciding } from "../commands/afterDeciding.js";
import { madeId } from "../commands/madeId.js";
import { projectEvidence } from "../commands/projectEvidence.js";
import { refusalError } from "../commands/refusalError.js";
import { sidang, sidangStanding } from "../commands/sidang.js";
import type { EvidenceStates } from "../evidenceStates.js";
import { isOpen } from "../proposalPlace.js";
import { placedAt } from "../standings.js";

interface Parts extends Pick<Services, "database" | "panelStates" | "clock"> {
  readonly eventStore: EventStore<EntityManager>;
  readonly states: EvidenceStates;
  readonly hub: Pick<Hub, "ring">;
}

/** Somebody started a thread of the round while it was being revealed: look again. */
class RoundMoved extends Error {}

const patienceMs = 10_000;
const commandIdReused = () => refusalError({ reason: "COMMAND_ID_REUSED", details: [] });

/**
 * Blind rounds: while one is open, what the evaluators of a circle write on a proposal's evidence is sealed, each
 * thread seen by its author alone; it is revealed in all documents in one transaction (SPEC EV25, EV26).
 */
export class BlindRounds {
  constructor(readonly parts: Parts) {}

  /** Opens a round for the viewer's circle. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT while one is open. */
  async open(commandId: string, proposalId: string, actor: SignedIn): Promise<BlindRoundRow> {
    const { database, eventStore, clock } = this.parts;
    const id = madeId("round", actor.userId, commandId);
    const placed = await placedAt(this.parts, actor, proposalId);
    if (placed === null) throw notFound("proposal");
    const made = await this.#find(id);
    if (made !== null && made.proposalId !== proposalId) throw commandIdReused();
    if (made !== null) return made;
    const circle = circleFor(placed.standing, "EVALUATORS");
    if (circle === null) throw refusalError({ reason: "NOT_ALLOWED", details: [] });
    if (!isOpen(placed.place)) throw refusalError({ reason: "PROPOSAL_CLOSED", details: [] });
    const row = {
      id,
      proposalId,
      circle,
      openedBy: actor.userId,
      openedAt: clock(),
      threads: 0,
      revealedAt: null,
    };
    await this.#repeatedly(async () => {
      const stream = `proposal:${proposalId}`;
      const { seq } = await eventStore.head(stream);
      // Read after the head: a round that was opened since then moves the head, and the append collides.
      const isOpenAlready = await database.read((em) =>
        em.existsBy(BlindRoundRow, { proposalId, circle, revealedAt: IsNull() }),
      );
      if (isOpenAlready)
        throw new DeliberateError("INVALID_INPUT", "A round is open already.", { reason: "ROUND_OPEN" });
      const event = { type: "BlindRoundOpened", payload: { roundId: id, circle } };
      const appended = await eventStore.append(
        this.#append(stream, seq, commandId, actor.userId, row.openedAt, [event]),
        async (em) => void (await em.insert(BlindRoundRow, row)),
      );
      if (appended.outcome === "CONFLICT") return false;
      if (appended.outcome === "APPENDED") this.parts.hub.ring(stream, seq + 1);
      // Whatever had this id, it was not this.
      else if ((await this.#find(id)) === null) throw commandIdReused();
      return true;
    });
    return Object.assign(new BlindRoundRow(), row);
  }

  /** Reveals a round in all documents at once, by an evaluator of its circle. Throws NOT_FOUND, FORBIDDEN. */
  async reveal(commandId: string, roundId: string, actor: SignedIn): Promise<BlindRoundRow> {
    const row = await this.#find(roundId);
    const placed = row === null ? null : await placedAt(this.parts, actor, row.proposalId);
    if (row === null || placed === null || !placed.standing.reads.includes(row.circle))
      throw notFound("round");
    if (!placed.standing.writes.includes(row.circle))
      throw refusalError({ reason: "NOT_ALLOWED", details: [] });
    await this.#repeatedly(() => this.#revealOnce(commandId, roundId, actor));
    return (await this.#find(roundId)) ?? row;
  }

  /** A proposal's rounds that somebody may know of, newest first. Throws NOT_FOUND. */
  async list(proposalId: string, viewer: SignedIn): Promise<readonly BlindRoundRow[]> {
    const placed = await placedAt(this.parts, viewer, proposalId);
    if (placed === null) throw notFound("proposal");
    const rows = await this.parts.database.read((em) =>
      em.find(BlindRoundRow, { where: { proposalId }, order: { openedAt: "DESC" }, take: 100 }),
    );
    return rows.filter(({ circle }) => placed.standing.reads.includes(circle));
  }

  /** Answers whether it is done; false: somebody was faster, look again. */
  async #revealOnce(commandId: string, roundId: string, actor: SignedIn): Promise<boolean> {
    const { eventStore, states, hub, clock } = this.parts;
    const row = await this.#find(roundId);
    if (row === null || row.revealedAt !== null) return true;
    const at = clock();
    const revealed = await Promise.all(
      (await this.#sealedDocuments(row)).map((id) => this.#revealIn(id, row, at)),
    );
    const stream = `proposal:${row.proposalId}`;
    const { seq } = await eventStore.head(stream);
    const event = { type: "BlindRoundRevealed", payload: { roundId, circle: row.circle } };
    const appends: AppendAndProject<EntityManager>[] = [
      {
        ...this.#append(stream, seq, commandId, actor.userId, at, [event]),
        project: async (em) => {
          const asRead = { id: roundId, threads: row.threads, revealedAt: IsNull() };
          const { affected } = await em.update(BlindRoundRow, asRead, { revealedAt: at });
          if (affected === 0) throw new RoundMoved();
        },
      },
      ...revealed.map(({ evidenceId, before, after, happenings }) => ({
        ...this.#append(evidenceStream(evidenceId), before.seq, commandId, actor.userId, at, happenings),
        project: (em: EntityManager) => projectEvidence(em, after, happenings),
      })),
    ];
    const appended = await eventStore.appendAll(appends).catch((error: unknown) => {
      if (error instanceof RoundMoved) return { outcome: "CONFLICT" } as const;
      throw error;
    });
    if (appended.outcome === "CONFLICT") return false;
    if (appended.outcome === "REPEATED") {
      // By somebody who was faster; or the id was used before, and nothing is revealed by it.
      const now = await this.#find(roundId);
      if (now === null || now.revealedAt === null) throw commandIdReused();
      return true;
    }
    hub.ring(stream, seq + 1);
    for (const [place, { evidenceId, after }] of revealed.entries()) {
      states.advance(evidenceId, appended.events[place + 1] ?? []);
      hub.ring(evidenceStream(evidenceId), after.seq);
    }
    return true;
  }

  async #revealIn(evidenceId: string, { id: roundId, circle }: BlindRoundRow, at: number) {
    const { state: before } = await this.parts.states.now(evidenceId);
    const context = {
      actor: sidang,
      at,
      standing: sidangStanding,
      proposalOpen: true,
      round: { circle },
    };
    const decided = decideEvidence(evidenceId, before, { type: "revealRound", roundId }, context);
    if (!decided.ok) throw new Error(`a round could not be revealed: ${decided.error.reason}`);
    return { evidenceId, before, ...afterDeciding(before, decided.value, { at, actorId: sidang.userId }) };
  }

  async #sealedDocuments({ proposalId, circle }: BlindRoundRow): Promise<readonly string[]> {
    const rows = await this.parts.database.read((em) =>
      em
        .createQueryBuilder(ThreadRow, "t")
        .select("DISTINCT t.evidenceId", "id")
        .where({ proposalId, circle, sealed: true })
        .getRawMany<{ id: string }>(),
    );
    return rows.map(({ id }) => id);
  }

  #append(
    stream: string,
    expectedSeq: number,
    commandId: string,
    actorId: string,
    at: number,
    events: readonly { readonly type: string; readonly payload: unknown }[],
  ) {
    const bodies = events.map(({ type, payload }) => ({ type, payload: payload as Json }));
    const fingerprint = sha256(canonicalJson({ actorId, stream, types: bodies.map(({ type }) => type) }));
    return { stream, expectedSeq, commandId, fingerprint, actorId, at, events: bodies };
  }

  #find(id: string): Promise<BlindRoundRow | null> {
    return this.parts.database.read((em) => em.findOneBy(BlindRoundRow, { id }));
  }

  async #repeatedly(attempt: () => Promise<boolean>): Promise<void> {
    const until = performance.now() + patienceMs;
    for (let wait = 1; performance.now() < until; wait = Math.min(wait * 2, 32)) {
      if (await attempt()) return;
      await delay(Math.random() * wait);
    }
    throw new Error(`others were faster for ${patienceMs} ms`);
  }
}
