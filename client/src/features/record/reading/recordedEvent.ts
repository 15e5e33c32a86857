import { type PanelEventBody, panelEventTypes } from "@sidang/shared";
import type { RecordEventsQuery } from "#app/generated/record/graphql";

type Node = RecordEventsQuery["activity"]["nodes"][number];

/** An event of the record: one that may be read, or the place of one that may not. */
export type RecordedEvent =
  | (PanelEventBody & {
      readonly seq: number;
      readonly at: string;
      readonly actorId: string;
      readonly actorName: string | null;
    })
  | { readonly type: "Withheld"; readonly seq: number };

/** What the server sent, in the words of the shared package. The payload's shape is the server's promise. */
export function readNode({ seq, type, at, actorId, actorName, payload }: Node): RecordedEvent {
  const known = panelEventTypes.find((each) => each === type);
  if (known === undefined || payload == null || at == null || actorId == null)
    return { type: "Withheld", seq };
  return { type: known, payload, seq, at, actorId, actorName: actorName ?? null } as RecordedEvent;
}

/** The agenda item that an event is about, if it is about one. */
export function itemOf(event: RecordedEvent): string | null {
  return event.type !== "Withheld" && "itemId" in event.payload ? event.payload.itemId : null;
}
