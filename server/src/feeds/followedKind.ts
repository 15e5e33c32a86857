import type { StoredEvent } from "../eventStore/eventStore.js";
import type { SignedIn } from "../graph/requestContext.js";

/** Why a stream cannot go on as it was, for somebody who may still know of it. */
export type ResetReason = "AUDIENCE_CHANGED" | "UNKNOWN_CURSOR";

/**
 * What a kind of stream (panels, say) must say of itself so that it can be followed live.
 * @typeParam Viewer what makes somebody see what they see, as far as the stream itself does not say it
 * @typeParam Audience all who see the same: they are sent the same bytes
 */
export interface FollowedKind<State extends { readonly seq: number }, Viewer, Audience> {
  /** What one of them is called: in NOT_FOUND, and in the subscription's argument (`panel`: `panelId`). */
  readonly what: string;
  /** The name of the stream that belongs to an id. */
  stream(id: string): string;
  /** The state after some more events, in order. */
  fold(state: State, events: readonly StoredEvent[]): State;
  /** The state after all that is committed now; also where there is no such stream. */
  now(id: string): Promise<State>;

  /** Asked again whenever one of the revocations in `judgedAgainAfter` comes, once for each who follows. */
  viewerOf(signedIn: SignedIn, id: string): Viewer | Promise<Viewer>;
  /** Keys of the hub's revocations after which a viewer may be another, though nothing happened in the stream. */
  readonly judgedAgainAfter: readonly string[];
  /** Null: it does not exist for them. */
  audienceOf(state: State, viewer: Viewer): Audience | null;
  /** Equal for equal audiences only. */
  audienceKey(audience: Audience): string;
  /** Whether an event, whatever the state, can change anybody's audience. Those that cannot are folded many at a time. */
  mayChangeAudiences(event: StoredEvent): boolean;
  /** Whether one of those could have changed anybody's audience; to spare asking for every subscriber. */
  audiencesMayDiffer(before: State, after: State): boolean;

  /** An event as an audience may see it: what the subscription's field resolves to. */
  present(audience: Audience, event: StoredEvent): object;
  /** @param seq where the stream broke off */
  presentReset(seq: number, reason: ResetReason): object;

  /** Where the hub keeps who of this audience is connected: those who may know of each other are at one place. */
  place(id: string, audience: Audience): string;
  /** Whether following the stream counts as being there, and who is there may be known. */
  isPresent(audience: Audience): boolean;
}
