import { setTimeout as delay } from "node:timers/promises";
import {
  assertNever,
  canonicalJson,
  decideEvidence,
  type Evidence,
  type EvidenceCommand,
  type EvidenceContext,
  evidenceStream,
  illFormed,
  type Json,
  sha256,
} from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { EventStore } from "../../../eventStore/eventStore.js";
import type { Hub } from "../../../eventStore/hub.js";
import { notFound } from "../../../graph/deliberateError.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import { Serially } from "../../../kernel/serially.js";
import { takeUpload } from "../../../uploads/index.js";
import type { EvidenceStates } from "../evidenceStates.js";
import { type Placed, placedAt } from "../standings.js";
import { afterDeciding } from "./afterDeciding.js";
import type { EvidenceWish, OwnCommand } from "./evidenceWish.js";
import { type EvidenceSources, gatherEvidenceFacts } from "./gatherEvidenceFacts.js";
import { madeId } from "./madeId.js";
import { projectEvidence, RoundIsOver } from "./projectEvidence.js";
import { refusalError } from "./refusalError.js";
import { sidang, sidangStanding } from "./sidang.js";

interface Parts extends EvidenceSources {
  readonly eventStore: EventStore<EntityManager>;
  readonly hub: Pick<Hub, "ring">;
  readonly states: EvidenceStates;
  readonly clock: () => number;
  /** A version waits to be read, or threads to be placed in one. */
  readonly onWork: (evidenceId: string) => void;
  /** Resolves once a version has been read, or could not be, or after some time. */
  readonly whenRead: (evidenceId: string, versionId: string) => Promise<void>;
}

/** The evidence after a command of somebody, and their standing there. */
export interface Done extends Placed {
  readonly evidence: Evidence;
}

const patienceMs = 10_000;
const mostWaitMs = 32;

/** Carries out what mutations wish of evidence: authorise, load, decide, append and project in one transaction, ring. */
export class EvidenceCommands {
  /** Commands on one evidence wait for each other here rather than collide in the database. */
  readonly #queue = new Serially();

  constructor(readonly parts: Parts) {}

  /** Throws NOT_FOUND when the evidence does not exist for the actor, and a deliberate error for each refusal. */
  async handle(evidenceId: string, commandId: string, wish: EvidenceWish, actor: SignedIn): Promise<Done> {
    await this.#untilRead(evidenceId, wish, actor);
    return this.#queue.run(evidenceId, async () => {
      const { state } = await this.parts.states.now(evidenceId);
      const proposalId = wish.type === "addEvidence" ? wish.proposalId : proposalOf(state);
      const placed = await placedAt(this.parts, actor, proposalId);
      if (placed === null) throw notFound(wish.type === "addEvidence" ? "proposal" : "evidence");
      const command = commandOf(wish, evidenceId, commandId);
      const who = { userId: actor.userId, name: actor.name };
      const evidence = await this.#carryOut(evidenceId, commandId, command, who, {
        factsFor: (current) => gatherEvidenceFacts(this.parts, current, wish, who, placed),
        alsoWrite: (em, at) => takeItsUpload(em, wish, { personId: who.userId, proposalId, at }),
      });
      return { ...placed, evidence };
    });
  }

  /** What the server does by itself; the same command id does it once. */
  handleOwn(
    evidenceId: string,
    commandId: string,
    command: OwnCommand,
    facts: Pick<EvidenceContext, "reanchored" | "round"> = {},
  ): Promise<Evidence> {
    return this.#queue.run(evidenceId, () =>
      this.#carryOut(evidenceId, commandId, command, sidang, {
        factsFor: async () => ({ standing: sidangStanding, proposalOpen: true, ...facts }),
        alsoWrite: async () => {},
      }),
    );
  }

  /**
   * Whoever marks a place waits for the document to be read; not in the queue, where what was read is recorded, too,
   * and not if it is not there for them.
   */
  async #untilRead(evidenceId: string, wish: EvidenceWish, actor: SignedIn): Promise<void> {
    if (wish.type !== "startThread" && wish.type !== "placeThread") return;
    const { state } = await this.parts.states.now(evidenceId);
    const { proposalId, versions } = state.status === "NONE" ? { proposalId: "", versions: [] } : state;
    const version = versions.find(({ versionId }) => versionId === wish.versionId);
    if (version?.reading.kind !== "PENDING" || (await placedAt(this.parts, actor, proposalId)) === null)
      return;
    await this.parts.whenRead(evidenceId, wish.versionId);
  }

  async #carryOut(
    evidenceId: string,
    commandId: string,
    command: EvidenceCommand,
    actor: EvidenceContext["actor"],
    {
      factsFor,
      alsoWrite,
    }: {
      readonly factsFor: (evidence: Evidence | null) => Promise<Omit<EvidenceContext, "actor" | "at">>;
      readonly alsoWrite: (em: EntityManager, at: number) => Promise<void>;
    },
  ): Promise<Evidence> {
    const { eventStore, states, hub, onWork } = this.parts;
    const stream = evidenceStream(evidenceId);
    const flaw = illFormed(command);
    if (flaw !== null)
      throw refusalError({ reason: "INVALID_INPUT", details: [{ what: flaw, value: null, bound: null }] });
    const fingerprint = sha256(canonicalJson({ actorId: actor.userId, stream, command }));
    const until = performance.now() + patienceMs;
    for (let attempt = 0; performance.now() < until; attempt++) {
      if (attempt > 0) await delay(Math.random() * Math.min(2 ** attempt, mostWaitMs));
      const [receipt, now] = await Promise.all([
        eventStore.receipt(stream, commandId),
        states.now(evidenceId),
      ]);
      if (receipt?.fingerprint === fingerprint && now.state.status !== "NONE") return now.state;
      if (receipt !== null) throw refusalError({ reason: "COMMAND_ID_REUSED", details: [] });

      const at = this.parts.clock();
      const facts = await factsFor(now.state.status === "NONE" ? null : now.state);
      const decided = decideEvidence(evidenceId, now.state, command, { actor, at, ...facts });
      if (!decided.ok) throw refusalError(decided.error);
      const moment = { at, actorId: actor.userId };
      const { happenings, after } = afterDeciding(now.state, decided.value, moment);
      if (happenings.length === 0) return after;
      const append = {
        stream,
        expectedSeq: now.state.seq,
        commandId,
        fingerprint,
        actorId: actor.userId,
        at,
        events: decided.value.map(({ type, payload }) => ({ type, payload: payload as unknown as Json })),
      };
      const appended = await eventStore
        .append(append, async (em) => {
          await alsoWrite(em, at);
          await projectEvidence(em, after, happenings);
        })
        .catch((error: unknown) => {
          if (error instanceof RoundIsOver) return { outcome: "CONFLICT" } as const;
          throw error;
        });
      switch (appended.outcome) {
        case "APPENDED":
          states.advance(evidenceId, appended.events);
          hub.ring(stream, after.seq);
          if (
            happenings.some(
              ({ type }) => type === "EvidenceAdded" || type === "VersionAdded" || type === "ThreadStarted",
            )
          )
            onWork(evidenceId);
          return after;
        case "REPEATED":
        case "CONFLICT":
          continue;
        default:
          return assertNever(appended, "append");
      }
    }
    throw new Error(`others were faster at ${stream} for ${patienceMs} ms`);
  }
}

function proposalOf(state: { readonly status: string } | Evidence): string {
  if (!("proposalId" in state)) throw notFound("evidence");
  return state.proposalId;
}

/** From here on the upload's file is needed, and it is nobody else's any more. */
async function takeItsUpload(
  em: EntityManager,
  wish: EvidenceWish,
  whose: { readonly personId: string; readonly proposalId: string; readonly at: number },
): Promise<void> {
  if (wish.type !== "addEvidence" && wish.type !== "addVersion") return;
  const taken = await takeUpload(em, { id: wish.uploadId, ...whose });
  if (taken === null) throw refusalError({ reason: "UNKNOWN_UPLOAD", details: [] });
}

/** The command that `decideEvidence` judges: with the version that an upload becomes. */
function commandOf(wish: EvidenceWish, evidenceId: string, commandId: string): EvidenceCommand {
  if (wish.type !== "addEvidence" && wish.type !== "addVersion") return wish;
  const { uploadId: _uploadId, ...rest } = wish;
  return { ...rest, versionId: madeId("version", evidenceId, commandId) };
}
