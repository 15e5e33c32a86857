import { canSee, type RecordHeader, type RecordLine, type Viewer, verifyLog } from "@sidang/shared";
import type { Download } from "../client/segment.js";
import { difference } from "./difference.js";
import type { Log } from "./Log.js";

/** A record from the middle of a run verifies, and shows what its viewer may see at that moment: that, and all of that. */
export function checkDownload(log: Log, viewer: Viewer, { floor, content }: Download): string | null {
  const { ok, findings } = verifyLog(content);
  if (!ok) return `downloaded a record that does not verify: ${JSON.stringify(findings[0])}`;
  const [first = "", ...rest] = content.trimEnd().split("\n");
  const { events } = JSON.parse(first) as RecordHeader;
  if (events < floor) return `downloaded a record of ${events} events, ${floor} being known`;
  const audience = log.audience(viewer, events);
  if (audience === null)
    return `downloaded a record of ${events} events of a panel that does not exist for it`;
  for (const text of rest) {
    const line = JSON.parse(text) as RecordLine;
    const event = log.event(line.seq);
    if (event === undefined) return `downloaded a record with an event ${line.seq} that there is not`;
    if (canSee(audience, event) !== (line.type !== "Withheld")) {
      return `downloaded a record that ${line.type === "Withheld" ? "withholds" : "shows"} event ${line.seq}`;
    }
    const found = line.type === "Withheld" ? null : difference(line, event, "event");
    if (found !== null) return `downloaded a record with another event ${line.seq}: ${found}`;
  }
  return null;
}
