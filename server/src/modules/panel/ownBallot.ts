import { findItem } from "@sidang/shared";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { seePanel } from "./panelViewer.js";
import type { OwnBallot } from "./types/OwnBallot.js";

/** The viewer's own ballot on a vote that is open; nobody else's, ever. */
export async function ownBallot(
  { panelStates, sealedBallots }: Pick<Services, "panelStates" | "sealedBallots">,
  viewer: SignedIn,
  panelId: string,
  itemId: string,
): Promise<OwnBallot | null> {
  const seen = seePanel(viewer, await panelStates.now(panelId));
  const item = seen === null ? undefined : findItem(seen.panel, itemId);
  if (item?.phase !== "VOTING") return null;
  const ballot = await sealedBallots.openOf(panelId, itemId, viewer.userId);
  // An envelope that is not the one in the stream counts for nothing.
  if (ballot === null || item.vote.ballots[viewer.userId]?.commitment !== ballot.commitment) return null;
  return { choice: ballot.choice, reason: ballot.reason, castAt: new Date(ballot.at) };
}
