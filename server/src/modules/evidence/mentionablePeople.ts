import { type Circle, circleFor, type ThreadAudience } from "@sidang/shared";
import { likePattern } from "../../graph/keyset.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { knowsSeats, mentionable } from "./commands/mentionable.js";
import { mustSeeEvidence } from "./evidenceViewer.js";
import type { ProposalPlace } from "./proposalPlace.js";

type Sources = Pick<Services, "database" | "panelStates" | "evidenceStates">;

/** How many names are looked at: enough to choose from, after those who may not read were left out. */
const candidates = 50;

/** People by a part of their name who can read what the viewer writes there for an audience. Throws NOT_FOUND. */
export async function mentionablePeople(
  sources: Sources,
  viewer: SignedIn,
  evidenceId: string,
  audience: ThreadAudience,
  search: string,
): Promise<readonly { readonly userId: string; readonly name: string }[]> {
  const { place, standing } = await mustSeeEvidence(sources, viewer, evidenceId);
  const circle: Circle | null = circleFor(standing, audience);
  if (circle === null) return [];
  const ids = await named(sources, place, search, knowsSeats(standing));
  const people = await mentionable(sources, place, ids, standing);
  return people
    .filter(({ userId, reads }) => reads.includes(circle) && userId !== viewer.userId)
    .map(({ userId, name }) => ({ userId, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "id"));
}

/** Those of this name who hold a role that reaches the proposal, or, if wanted, a seat in some panel. */
async function named(
  { database }: Pick<Services, "database">,
  { agencyId, unitId }: ProposalPlace,
  search: string,
  withSeats: boolean,
): Promise<readonly string[]> {
  const rows = (await database.read((em) =>
    em.query(
      `SELECT p.id AS id FROM person p WHERE LOWER(p.name) LIKE ? ESCAPE '!' AND (
        EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND (g.scope = 'COUNTRY'
          OR (g.scope = 'AGENCY' AND g.scope_id = ?) OR (g.scope = 'UNIT' AND g.scope_id = ?)))
        OR (1 = ? AND EXISTS (SELECT 1 FROM panel_seat s WHERE s.user_id = p.id AND s.kind = 'MEMBER')))
      ORDER BY p.name, p.id LIMIT ?`,
      [likePattern(search), agencyId ?? "", unitId ?? "", withSeats ? 1 : 0, candidates],
    ),
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
