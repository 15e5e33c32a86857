import { canSee, type PanelEvent, type Viewer } from "@sidang/shared";
import type { Chronicle } from "../client/chronicle.js";
import { secretPattern } from "../script/secret.js";
import type { Log } from "./Log.js";

/** No byte of a ballot went to anybody but its owner before the reveal was asked for, to nobody who may not see it, and never when it was void. */
export function checkSecrets(log: Log, chronicle: Chronicle, viewers: readonly Viewer[]): string[] {
  const reveals = new Map<string, PanelEvent>();
  for (const event of log.events) {
    if (event.type !== "BallotsRevealed") continue;
    for (const { reason } of event.payload.ballots) {
      for (const [secret] of (reason ?? "").matchAll(secretPattern)) reveals.set(secret, event);
    }
  }
  const sentAt = new Map(chronicle.commands.map(({ commandId, at }) => [commandId, at]));
  const findings = new Set<string>();
  for (const { viewerId, secret, at } of chronicle.sightings) {
    const owner = chronicle.ownerOf.get(secret);
    if (owner === viewerId) continue;
    const reveal = reveals.get(secret);
    const viewer = viewers.find(({ userId }) => userId === viewerId);
    const told = `${viewerId} was sent a part of ${owner}'s ballot`;
    if (reveal === undefined) findings.add(`${told} that was never revealed (${secret})`);
    else if (at < (sentAt.get(reveal.commandId) ?? 0))
      findings.add(`${told} before anybody asked for the reveal (${secret})`);
    else if (viewer === undefined || !mayEverSee(log, viewer, reveal))
      findings.add(`${told} that is withheld from them (${secret})`);
  }
  return [...findings];
}

function mayEverSee(log: Log, viewer: Viewer, event: PanelEvent): boolean {
  for (let seq = event.seq; seq <= log.head; seq++) {
    const audience = log.audience(viewer, seq);
    if (audience !== null && canSee(audience, event)) return true;
  }
  return false;
}
