import type { RecordedEvent } from "./recordedEvent";

/** Names for the ids in a record, gathered from the record itself, so that whoever was dismissed keeps a name. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

export function namesIn(
  events: readonly RecordedEvent[],
  agenda: readonly { readonly id: string; readonly unitName: string }[],
): Names {
  const people = new Map<string, string>();
  const units = new Map(agenda.map(({ id, unitName }) => [id, unitName]));
  for (const event of events) {
    if (event.type === "Withheld") continue;
    if (event.actorName !== null) people.set(event.actorId, event.actorName);
    if (event.type === "MemberAppointed") people.set(event.payload.memberId, event.payload.name);
    if (event.type === "ObserverInvited") people.set(event.payload.observerId, event.payload.name);
    if (event.type === "AgendaItemAdded") units.set(event.payload.itemId, event.payload.proposal.unitName);
  }
  return { people, units };
}
