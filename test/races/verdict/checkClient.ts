import { redactState } from "@sidang/shared";
import type { RoomClient } from "../client/roomClient.js";
import type { LoadedPanel, Snapshot } from "../client/segment.js";
import { checkDownload } from "./checkDownload.js";
import { checkSegment } from "./checkSegment.js";
import { difference } from "./difference.js";
import type { Log } from "./Log.js";

/** All that somebody received is what they were to receive then, and what they folded is what the server has. */
export function checkClient(log: Log, client: RoomClient, last: LoadedPanel | null): string[] {
  const { viewer, room, name } = client;
  const findings = [
    ...client.segments.flatMap((segment) => checkSegment(log, viewer, segment) ?? []),
    ...client.snapshots.flatMap((snapshot) => problemOf(log, client, snapshot) ?? []),
    ...client.downloads.flatMap((download) => checkDownload(log, viewer, download) ?? []),
  ];
  const audience = log.audience(viewer, log.head);
  if ((audience === null) !== client.isOutside)
    findings.push(client.isOutside ? "is left outside" : "is still inside");
  else if (audience !== null && room !== null) {
    const folded = difference(room.state, redactState(log.state(log.head), audience));
    const served = difference(room.state, last?.snapshot);
    if (folded !== null) findings.push(`what it folded differs from the record: ${folded}`);
    if (served !== null) findings.push(`what it folded differs from the server's snapshot: ${served}`);
    if (room.head !== log.event(log.head)?.hash)
      findings.push("its chain ends with another hash than the record's");
  }
  return findings.map((finding) => `${name}: ${finding}`);
}

/** A snapshot is the redaction of the state at its seq for the audience of that moment, and knows all that was told before. */
function problemOf(log: Log, { viewer }: RoomClient, { floor, panel }: Snapshot): string | null {
  if (panel === null) {
    for (let seq = floor; seq <= log.head; seq++) if (log.audience(viewer, seq) === null) return null;
    return `was told that there is no panel, after event ${floor}`;
  }
  const { seq, head, snapshot } = panel;
  if (seq < floor) return `loaded a panel at ${seq} that had been told of at ${floor}`;
  const audience = log.audience(viewer, seq);
  if (audience === null) return `loaded a panel at ${seq} that does not exist for it`;
  if (audience.kind !== panel.audience)
    return `loaded a panel at ${seq} as ${panel.audience}, being ${audience.kind}`;
  if (log.event(seq)?.hash !== head) return `loaded a panel at ${seq} with another hash than the record's`;
  const found = difference(snapshot, redactState(log.state(seq), audience));
  return found === null ? null : `loaded a panel at ${seq} that is not what it may see: ${found}`;
}
