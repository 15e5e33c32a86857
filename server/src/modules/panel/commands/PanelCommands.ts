import { setTimeout as delay } from "node:timers/promises";
import {
  assertNever,
  type CarriedOut,
  carryOut,
  type Json,
  mustFit,
  type PanelCommand,
  panelStream,
  type Refusal,
  type Result,
  textLimits,
} from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { EventStore } from "../../../eventStore/eventStore.js";
import { type Hub, seatsKey } from "../../../eventStore/hub.js";
import { notFound } from "../../../graph/deliberateError.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import { Serially } from "../../../kernel/serially.js";
import type { PanelAt, PanelStates } from "../panelStates.js";
import { seePanel } from "../panelViewer.js";
import { changesSeats } from "./changesSeats.js";
import type { Fingerprints } from "./fingerprints.js";
import { ballotsToFollow, type FactSources, gatherFacts } from "./gatherFacts.js";
import type { PanelWish } from "./panelWish.js";
import { projectPanel } from "./projectPanel.js";
import type { Cast } from "./sealedBallots.js";

/** What became of a command: data, both ways. */
export type CommandOutcome =
  | { readonly accepted: true; readonly commandId: string; readonly stream: string; readonly seq: number }
  | { readonly accepted: false; readonly commandId: string; readonly refusal: Refusal };

interface Parts extends FactSources {
  readonly eventStore: EventStore<EntityManager>;
  readonly hub: Hub;
  readonly states: PanelStates;
  readonly fingerprints: Fingerprints;
  readonly clock: () => number;
  /** The follow-up of a command was refused, which should not be: the command itself stands. */
  readonly onOddity: (what: string, details: Readonly<Record<string, string>>) => void;
}

/** Other nodes may append first. A busy one can win many times in a row, but no room keeps it busy for so long. */
const patienceMs = 10_000;
/** The longest wait before deciding again: nodes that collide step out of each other's way. */
const mostWaitMs = 32;

/** Carries out what mutations wish: authorise, load, decide, append and project in one transaction, ring. */
export class PanelCommands {
  /** Commands of one panel wait for each other here rather than collide in the database. */
  readonly #queue = new Serially();

  constructor(readonly parts: Parts) {}

  /** Throws NOT_FOUND when the panel does not exist for the actor; every other "no" is an outcome. */
  handle(panelId: string, commandId: string, wish: PanelWish, actor: SignedIn): Promise<CommandOutcome> {
    return this.#queue.run(panelId, () => this.#handle(panelId, commandId, wish, actor));
  }

  async #handle(
    panelId: string,
    commandId: string,
    wish: PanelWish,
    actor: SignedIn,
  ): Promise<CommandOutcome> {
    const { eventStore, hub, states, fingerprints, sealedBallots } = this.parts;
    const stream = panelStream(panelId);
    const fingerprint = fingerprints.of(actor.userId, panelId, wish);
    const cast = wish.type === "castBallot" ? sealedBallots.seal(panelId, wish) : null;
    const until = performance.now() + patienceMs;
    for (let attempt = 0; performance.now() < until; attempt++) {
      if (attempt > 0) await delay(Math.random() * Math.min(2 ** attempt, mostWaitMs));
      const [receipt, now] = await Promise.all([eventStore.receipt(stream, commandId), states.now(panelId)]);
      const refused = (refusal: Refusal): CommandOutcome => ({ accepted: false, commandId, refusal });
      if (receipt?.fingerprint === fingerprint)
        return { accepted: true, commandId, stream, seq: receipt.seq };
      if (wish.type !== "convenePanel" && seePanel(actor, now) === null) throw notFound("panel");
      if (receipt !== null) return refused({ reason: "COMMAND_ID_REUSED", details: [] });

      const at = this.parts.clock();
      const decided = await this.#decide(now, wish, actor, cast, at);
      if (!decided.ok) return refused(decided.error);
      const { events, after } = decided.value;
      const append = {
        stream,
        expectedSeq: now.state.seq,
        commandId,
        fingerprint,
        actorId: actor.userId,
        at,
        // Payloads are plain JSON; an interface lacks the index signature that would say so.
        events: events.map(({ type, payload }) => ({ type, payload: payload as unknown as Json })),
      };
      const project = (em: EntityManager) =>
        after.status === "NONE"
          ? Promise.resolve()
          : projectPanel(
              em,
              after,
              events.map((event) => ({ ...event, at })),
              cast,
            );
      const seatsChange = changesSeats(events);
      const appended = await eventStore.append(append, project).catch((error: unknown) => {
        // It may be committed all the same, and nobody is shut out by being judged again.
        if (seatsChange) hub.revoke(seatsKey);
        throw error;
      });
      switch (appended.outcome) {
        case "APPENDED":
          states.advance(panelId, appended.events);
          hub.ring(stream, after.seq);
          if (seatsChange) hub.revoke(seatsKey);
          return { accepted: true, commandId, stream, seq: after.seq };
        case "REPEATED":
        case "CONFLICT":
          continue;
        default:
          return assertNever(appended, "append");
      }
    }
    throw new Error(`others were faster at ${stream} for ${patienceMs} ms`);
  }

  /** The events of a wish and of what the panel then does by itself. */
  async #decide(
    { state }: PanelAt,
    wish: PanelWish,
    actor: SignedIn,
    cast: Cast | null,
    at: number,
  ): Promise<Result<CarriedOut, Refusal>> {
    const context = await gatherFacts(this.parts, state, wish, actor, at);
    const asked = commandOf(wish, cast);
    if (!asked.ok) return asked;
    const open = await ballotsToFollow(this.parts.sealedBallots, state, cast);
    const carried = carryOut(state, asked.value, context, () => ({ openBallots: open() }));
    if (carried.ok && carried.value.oddity !== null) {
      const { command, refusal } = carried.value.oddity;
      this.parts.onOddity("a follow-up was refused", { command: command.type, reason: refusal.reason });
    }
    return carried;
  }
}

/** The command that `decide` judges. A ballot's reason is bounded here, since it never enters a command. */
function commandOf(wish: PanelWish, cast: Cast | null): Result<PanelCommand, Refusal> {
  if (wish.type === "revealBallots") return { ok: true, value: { ...wish, automatic: false } };
  if (wish.type !== "castBallot") return { ok: true, value: wish };
  const { itemId, memberId, reason } = wish;
  const tooLong = mustFit(reason, textLimits.reason, "reason");
  if (tooLong !== null) return tooLong;
  if (cast === null) throw new Error("a ballot is sealed before it is cast");
  return { ok: true, value: { type: "castBallot", itemId, memberId, commitment: cast.row.commitment } };
}
