import {
  type Audience,
  audienceKey,
  panelStream,
  type RecordLine,
  redactEvent,
  writeRecord,
} from "@sidang/shared";
import type { StoredEvent } from "../../eventStore/eventStore.js";
import type { Services } from "../../services.js";
import { asPanelEvent } from "./asPanelEvent.js";
import type { SeenPanel } from "./panelViewer.js";
import type { PanelExport } from "./types/PanelExport.js";

/** The record of a panel as an audience may see it: each withheld event keeps its place, digest and hash. */
export async function exportPanel(
  { eventStore, clock }: Pick<Services, "eventStore" | "clock">,
  { panel, head, audience }: SeenPanel,
): Promise<PanelExport> {
  const { panelId, title, cycle, seq: events } = panel;
  const stream = panelStream(panelId);
  const lines: RecordLine[] = [];
  while (lines.length < events) {
    const page = await eventStore.read(stream, lines.length, Math.min(500, events - lines.length));
    if (page.length === 0) throw new Error(`${stream} has fewer events than its state`);
    lines.push(...page.map((event) => recordLine(audience, event)));
  }
  const header = {
    stream,
    panelId,
    title,
    cycle,
    audience: audienceKey(audience),
    events,
    head,
    exportedAt: clock(),
  };
  return {
    fileName: `sidang-${panelId.replace(/[^A-Za-z0-9.-]/g, "_")}-${events}.jsonl`,
    content: writeRecord(header, lines),
    events,
    head,
  };
}

function recordLine(audience: Audience, stored: StoredEvent): RecordLine {
  const seen = redactEvent(audience, asPanelEvent(stored), stored.stream);
  return seen.type === "Withheld" ? { ...seen, hash: stored.hash } : seen;
}
