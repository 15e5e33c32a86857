import { PanelSeatRow } from "../database/entities/index.js";
import type { Services } from "../services.js";
import { mustBeSignedIn, type RequestContext } from "./requestContext.js";

const name = {};

/**
 * The proposals that the viewer sits on as a panel's member or secretary and has no conflict on, whatever the panel's
 * status: whoever decided can look up what they decided on. Asked once a request.
 */
export function seatedProposals(context: RequestContext): Promise<ReadonlySet<string>> {
  const asked = context.batches.get(name) as Promise<ReadonlySet<string>> | undefined;
  if (asked !== undefined) return asked;
  const found = findSeated(context.services, mustBeSignedIn(context).userId);
  context.batches.set(name, found);
  return found;
}

/** The same, asked anew: for what is no request, such as a subscription that is judged again. */
export async function findSeated(
  { database, panelStates }: Pick<Services, "database" | "panelStates">,
  userId: string,
): Promise<ReadonlySet<string>> {
  const seats = await database.read((em) => em.findBy(PanelSeatRow, { userId, kind: "MEMBER" }));
  const panels = await Promise.all(seats.map(({ panelId }) => panelStates.now(panelId)));
  const items = panels.flatMap(({ state }) =>
    state.status === "NONE" || state.members[userId] === undefined ? [] : state.agenda,
  );
  const seated = new Set(
    items.filter((item) => item.conflicts[userId] === undefined).map((item) => item.proposal.proposalId),
  );
  // A conflict on a proposal counts in whichever panel it was declared.
  for (const item of items) if (item.conflicts[userId] !== undefined) seated.delete(item.proposal.proposalId);
  return seated;
}
