import { isSameDay, type Zone } from "#app/lib/format";
import type { RecordedEvent } from "./recordedEvent";

/** What stands in the list: a day's heading, an event, or a run of events that are withheld. */
export type Row =
  | { readonly kind: "DAY"; readonly key: string; readonly at: string }
  | {
      readonly kind: "EVENT";
      readonly key: string;
      readonly event: Exclude<RecordedEvent, { type: "Withheld" }>;
    }
  | { readonly kind: "WITHHELD"; readonly key: string; readonly from: number; readonly to: number };

/** Events as rows. Withheld ones have no time, so a day begins with the first event that may be read on it. */
export function rowsOf(events: readonly RecordedEvent[], zone: Zone): readonly Row[] {
  const rows: Row[] = [];
  let day: string | null = null;
  for (const event of events) {
    const last = rows.at(-1);
    if (event.type === "Withheld") {
      if (last?.kind === "WITHHELD" && last.to === event.seq - 1)
        rows[rows.length - 1] = { ...last, to: event.seq };
      else rows.push({ kind: "WITHHELD", key: `withheld ${event.seq}`, from: event.seq, to: event.seq });
      continue;
    }
    if (day === null || !isSameDay(day, event.at, zone)) {
      day = event.at;
      rows.push({ kind: "DAY", key: `day ${event.seq}`, at: event.at });
    }
    rows.push({ kind: "EVENT", key: `event ${event.seq}`, event });
  }
  return rows;
}
