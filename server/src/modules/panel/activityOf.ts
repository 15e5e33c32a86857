import { allowed, canSee, circles, type Place } from "@sidang/shared";
import { In } from "typeorm";
import { PersonRow, ProposalRow } from "../../database/entities/index.js";
import type { StoredEvent } from "../../eventStore/eventStore.js";
import { batch } from "../../graph/batch.js";
import { invalidInput, notFound } from "../../graph/deliberateError.js";
import type { RequestContext, SignedIn } from "../../graph/requestContext.js";
import { asPanelEvent } from "./asPanelEvent.js";
import { mustSee } from "./panelViewer.js";
import type { Event, EventConnection } from "./types/EventConnection.js";

const nameOf = batch(async (ids, { services }) => {
  const rows = await services.database.read((em) => em.findBy(PersonRow, { id: In([...ids]) }));
  return new Map(rows.map(({ id, name }) => [id, name]));
});

/** A page of a stream as the viewer may see it. Throws NOT_FOUND for a stream that does not exist for them. */
export async function activityOf(
  context: RequestContext,
  viewer: SignedIn,
  stream: string,
  after: number,
  first: number,
): Promise<EventConnection> {
  if (after < 0) throw invalidInput("after", "0 or the seq of an event");
  const isSeen = await whatIsSeen(context, viewer, stream);
  const events = await context.services.eventStore.read(stream, after, first + 1);
  const shown = events.slice(0, first);
  return {
    nodes: await Promise.all(
      shown.map((event) => (isSeen(event) ? presentActivity(context, event) : withheld(event))),
    ),
    pageInfo: { endCursor: shown.at(-1)?.seq.toString() ?? null, hasNextPage: events.length > first },
  };
}

async function whatIsSeen(
  { services }: RequestContext,
  viewer: SignedIn,
  stream: string,
): Promise<(event: StoredEvent) => boolean> {
  const [kind, id] = [stream.slice(0, stream.indexOf(":")), stream.slice(stream.indexOf(":") + 1)];
  if (kind === "panel") {
    const { audience } = await mustSee(viewer, id, services.panelStates);
    return (event) => canSee(audience, asPanelEvent(event));
  }
  if (kind === "proposal") {
    const proposal = await services.database.read((em) =>
      em.findOne(ProposalRow, { where: { id }, relations: { unit: true } }),
    );
    const place = {
      agencyId: proposal?.unit?.agencyId ?? null,
      unitId: proposal?.unitId ?? null,
      seated: false,
    };
    if (proposal !== null && allowed("proposal.activity", viewer.grants, place))
      return (event) => mayKnowOfRound(viewer, place, event);
  }
  throw notFound("stream");
}

/** SPEC EV28: of a blind round know those who read its circle. */
function mayKnowOfRound({ grants }: SignedIn, place: Place, { payload }: StoredEvent): boolean {
  const named =
    typeof payload === "object" && payload !== null && "circle" in payload ? payload.circle : null;
  const circle = circles.find((each) => each === named);
  return named === null || (circle !== undefined && allowed(`thread.read.${circle}`, grants, place));
}

async function presentActivity(
  context: RequestContext,
  { seq, type, at, actorId, payload, hash }: StoredEvent,
): Promise<Event> {
  const shown = typeof payload === "object" && payload !== null && !Array.isArray(payload) ? payload : null;
  return {
    seq,
    type,
    at: new Date(at),
    actorId,
    actorName: await nameOf(actorId, context),
    payload: shown,
    hash,
  };
}

function withheld({ seq, hash }: StoredEvent): Event {
  return { seq, type: "Withheld", at: null, actorId: null, actorName: null, payload: null, hash };
}
