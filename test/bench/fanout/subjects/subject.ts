import type { Child } from "../../process/childProcess.js";
import type { Target } from "../socket/target.js";

/** A server that is compared: its process, where its subscribers connect, and how an event gets into it. */
export interface Subject {
  readonly name: "ws" | "stock" | "sidang";
  readonly server: Child;
  readonly target: Target;
  /** Publishes one event the server's own way, over HTTP; `n` tells apart who asks. Answers the event's `seq` once it is acknowledged. */
  publish(n: number): Promise<number>;
}

/** Text of an ordinary remark. */
export const remark =
  "Dari sisi pengawasan, tindak lanjut pengaduan sudah lengkap; mohon bukti rapat evaluasi triwulan ketiga ditunjukkan.";

/** The subscription of the panel room, as the client sends it. */
const panelEventsQuery = `subscription PanelEvents($panelId: ID!, $after: Int!) {
  panelEvents(panelId: $panelId, after: $after) {
    __typename
    seq
    ... on RecordedPanelEvent { at actorId commandId payload salt hash }
    ... on Withheld { digest }
    ... on Reset { reason }
  }
}`;

/** The message that starts it, under the id that the client would give it. */
export function subscribeMessage(panelId: string, after: number) {
  const variables = { panelId, after };
  const id = `PanelEvents:${JSON.stringify([["panelId", panelId]])}`;
  return {
    id,
    type: "subscribe",
    payload: { operationName: "PanelEvents", query: panelEventsQuery, variables },
  };
}
