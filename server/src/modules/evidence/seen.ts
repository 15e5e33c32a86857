import { standingAt } from "@sidang/shared";
import { In } from "typeorm";
import { PersonRow, RoleGrantRow, ThreadSeenRow } from "../../database/entities/index.js";
import { invalidInput } from "../../graph/deliberateError.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { knowsSeats } from "./commands/mentionable.js";
import { mustSeeEvidence } from "./evidenceViewer.js";
import type { Placed } from "./standings.js";

type Sources = Pick<Services, "database" | "panelStates" | "evidenceStates" | "clock">;

const mostAtOnce = 200;

/** Remembers that somebody has seen threads as they are now. Throws NOT_FOUND, INVALID_INPUT. */
export async function markSeen(
  sources: Sources,
  viewer: SignedIn,
  evidenceId: string,
  threadIds: readonly string[],
): Promise<void> {
  if (threadIds.length > mostAtOnce) throw invalidInput("threadIds", `at most ${mostAtOnce}`);
  const { evidence } = await mustSeeEvidence(sources, viewer, evidenceId);
  const seenAt = sources.clock();
  const rows = [...new Set(threadIds)]
    .filter((threadId) => evidence.threads[threadId] !== undefined)
    .map((threadId) => ({ threadId, personId: viewer.userId, seenAt }));
  if (rows.length > 0)
    await sources.database.write((em) => em.upsert(ThreadSeenRow, rows, ["threadId", "personId"]));
}

/** Who has seen a thread, and up to when; at most 200, the latest first. */
export interface SeenBy {
  readonly userId: string;
  readonly name: string;
  readonly at: Date;
}

/**
 * Who has seen which of these threads, which the viewer sees. Who reads them only because they sit in a panel is told
 * to those who sit there (SPEC EV28).
 */
export async function seenBy(
  { database }: Pick<Services, "database">,
  { place, standing }: Placed,
  threadIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SeenBy[]>> {
  return database.read(async (em) => {
    const rows = await em.find(ThreadSeenRow, {
      where: { threadId: In([...threadIds]) },
      order: { seenAt: "DESC" },
      take: mostAtOnce * 20,
    });
    const ids = [...new Set(rows.map(({ personId }) => personId))];
    const people = await em.findBy(PersonRow, { id: In(ids) });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const grants = knowsSeats(standing) ? [] : await em.findBy(RoleGrantRow, { personId: In(ids) });
    const isTold = (id: string) => {
      const held = grants.filter(({ personId }) => personId === id);
      return knowsSeats(standing) || standingAt(id, held, { ...place, seated: false }).reads.length > 0;
    };
    const told = new Set(ids.filter(isTold));
    const found = new Map<string, SeenBy[]>();
    for (const { threadId, personId, seenAt } of rows) {
      if (!told.has(personId)) continue;
      const seen = found.get(threadId) ?? [];
      if (seen.length < mostAtOnce)
        seen.push({ userId: personId, name: names.get(personId) ?? "", at: new Date(seenAt) });
      found.set(threadId, seen);
    }
    return found;
  });
}
