import {
  type Assessment,
  allowed,
  type EvidenceFacts,
  findItem,
  itemUnderWay,
  nowhere,
  type OpenBallot,
  type PanelContext,
  type PanelState,
  type ProposalFacts,
  unreachableMs,
} from "@sidang/shared";
import type { Database } from "../../../database/database.js";
import { CycleRow, PersonRow, ProposalRow } from "../../../database/entities/index.js";
import type { Hub } from "../../../eventStore/hub.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { PanelWish } from "./panelWish.js";
import type { Cast, SealedBallots } from "./sealedBallots.js";

/** What a command names of evidence. */
export interface NamedEvidence {
  readonly evidenceId: string;
  /** Null when any version will do. */
  readonly versionId: string | null;
  /** Null when no thread is named. */
  readonly threadId: string | null;
}

/** Where facts come from. */
export interface FactSources {
  readonly database: Database;
  readonly hub: Pick<Hub, "unreachableSince" | "present">;
  /** Since when this process sees connections, in epoch milliseconds. */
  readonly startedAt: number;
  readonly sealedBallots: SealedBallots;
  /** The score sheet that a proposal is decided on. */
  readonly assessmentOf: (proposalId: string) => Promise<Assessment>;
  /** Evidence as the actor may see it: what they may not see is not there. */
  readonly evidenceFacts: (named: NamedEvidence, actor: SignedIn) => Promise<EvidenceFacts | null>;
}

/** What a command needs to know from outside its stream, and nothing more. */
export async function gatherFacts(
  sources: FactSources,
  state: PanelState,
  wish: PanelWish,
  actor: SignedIn,
  at: number,
): Promise<PanelContext> {
  const plain = { actorId: actor.userId, at };
  switch (wish.type) {
    case "convenePanel": {
      const { name, homeAgencyId } = actor;
      return {
        ...plain,
        convener: { allowed: allowed("panel.convene", actor.grants, nowhere), name, homeAgencyId },
        cycleExists: await cycleExists(sources.database, wish.cycle),
      };
    }
    case "addAgendaItem":
      return { ...plain, proposal: await proposalFacts(sources.database, wish.proposalId) };
    case "appointMember":
      return { ...plain, person: await personFacts(sources.database, wish.memberId) };
    case "inviteObserver":
      return { ...plain, person: await personFacts(sources.database, wish.observerId) };
    case "callItem": {
      const item = state.status === "NONE" ? undefined : findItem(state, wish.itemId);
      return item === undefined
        ? plain
        : { ...plain, assessment: await sources.assessmentOf(item.proposal.proposalId) };
    }
    case "makeRemark":
      return wish.thread === undefined
        ? plain
        : { ...plain, evidence: await sources.evidenceFacts({ ...wish.thread, versionId: null }, actor) };
    case "showEvidence": {
      const { evidenceId, versionId, threadId } = wish;
      return {
        ...plain,
        evidence: await sources.evidenceFacts({ evidenceId, versionId, threadId }, actor),
      };
    }
    case "takeChair":
      return { ...plain, chairUnreachable: isChairUnreachable(sources, state, at) };
    case "revealBallots":
      return { ...plain, openBallots: await openBallots(sources.sealedBallots, state, wish.itemId) };
    default:
      return plain;
  }
}

async function openBallots(ballots: SealedBallots, state: PanelState, itemId: string) {
  if (state.status === "NONE" || findItem(state, itemId) === undefined) return [];
  return ballots.open(await ballots.sealedOn(state.panelId, itemId));
}

/**
 * The ballots for a reveal that may follow a command by itself, with the one that this very command casts in place of
 * what is stored. They are fetched sealed; whoever calls the answer opens them, and only a reveal does.
 */
export async function ballotsToFollow(
  ballots: SealedBallots,
  state: PanelState,
  cast: Cast | null,
): Promise<() => readonly OpenBallot[]> {
  const item = state.status === "NONE" || !state.options.autoReveal ? undefined : itemUnderWay(state);
  if (state.status === "NONE" || item?.phase !== "VOTING") return () => [];
  const sealed = await ballots.sealedOn(state.panelId, item.itemId);
  if (cast === null || cast.row.itemId !== item.itemId) return () => ballots.open(sealed);
  const others = sealed.filter(({ memberId }) => memberId !== cast.open.memberId);
  return () => [...ballots.open(others), cast.open];
}

/**
 * A chair whose last connection ended a minute ago. One who attends from afar and was never connected here is judged
 * from their check-in, or from the start of this process if that was later: a server that died has forgotten them. One
 * who sits in the room without a device is there for all to see, and is never unreachable.
 */
function isChairUnreachable({ hub, startedAt }: FactSources, state: PanelState, at: number): boolean {
  if (state.status === "NONE" || state.chairId === null) return false;
  const { panelId, chairId } = state;
  if (hub.present(panelId).some(({ userId }) => userId === chairId)) return false;
  const attending = state.members[chairId]?.attending;
  const neverSeen = attending?.mode === "REMOTE" ? Math.max(attending.since, startedAt) : null;
  const since = hub.unreachableSince(panelId, chairId) ?? neverSeen;
  return since !== null && at - since >= unreachableMs;
}

async function proposalFacts(
  database: Database,
  id: string,
): Promise<(ProposalFacts & { inPanelStage: boolean }) | null> {
  const row = await database.read((em) =>
    em.findOne(ProposalRow, { where: { id }, relations: { unit: { agency: true } } }),
  );
  if (!row?.unit?.agency) return null;
  const { unit, target, stage } = row;
  return {
    proposalId: id,
    unitId: unit.id,
    unitName: unit.name,
    agencyId: row.unit.agency.id,
    agencyName: row.unit.agency.name,
    target,
    inPanelStage: stage === "IN_PANEL",
  };
}

function cycleExists(database: Database, year: number): Promise<boolean> {
  return database.read((em) => em.existsBy(CycleRow, { year }));
}

async function personFacts(database: Database, id: string) {
  const row = await database.read((em) => em.findOneBy(PersonRow, { id }));
  return row === null ? null : { name: row.name, homeAgencyId: row.homeAgencyId };
}
