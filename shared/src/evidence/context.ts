import type { Anchor, AnchorState } from "../anchor/index.js";
import type { RefusalDetail } from "../panel/refusals.js";
import type { Standing } from "./standing.js";
import type { Mention, VersionFile } from "./state.js";
import type { Circle } from "./words.js";

/** What comes in with a command from outside the stream. A needed fact that is missing is a bug of the shell, and throws. */
export interface EvidenceContext {
  readonly actor: { readonly userId: string; readonly name: string };
  /** Epoch milliseconds. */
  readonly at: number;
  readonly standing: Standing;
  /** The proposal is neither decided nor withdrawn: its evidence can still change. */
  readonly proposalOpen: boolean;
  /** addEvidence, addVersion: the finished upload of this actor for this proposal; null when there is none. */
  readonly upload?: Omit<VersionFile, "versionId" | "number"> | null;
  /** addEvidence, describeEvidence, startThread: the codes of the proposal's instrument. */
  readonly knownIndicators?: ReadonlySet<string>;
  /** startThread, placeThread: the first thing in which the anchor does not fit the version; null when it fits. */
  readonly anchorProblem?: RefusalDetail | null;
  /** Writing: those of the mentioned who exist, with what they read here. */
  readonly mentioned?: readonly (Mention & { readonly reads: readonly Circle[] })[];
  /** startThread: the blind round that is open in each circle. A round is of one circle. */
  readonly openRounds?: Readonly<Partial<Record<Circle, string>>>;
  /** revealRound: the round's circle; null when there is no such round. */
  readonly round?: { readonly circle: Circle } | null;
  /** reanchorThreads: where the threads stand in the version, by thread; a thread without an entry stays as it is. */
  readonly reanchored?: Readonly<
    Record<string, { readonly state: AnchorState; readonly anchor: Anchor; readonly similarity: number }>
  >;
}
