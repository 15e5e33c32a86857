import { IconEyeOff } from "@tabler/icons-react";
import { memo } from "react";
import { useFormat, type Zone } from "#app/lib/format";
import classes from "./EventList.module.css";
import type { Row } from "./rows";
import { quoteOf, sentenceOf, type Teller } from "./sentence";

interface Props {
  readonly row: Row;
  readonly teller: Teller;
  readonly zone: Zone;
}

/** A day, an event (place, time, what happened, what was written with it), or the places of those withheld. */
export const EventRow = memo(function EventRow({ row, teller, zone }: Props) {
  const { t } = teller;
  const format = useFormat();
  if (row.kind === "DAY") return <li className={classes.day}>{format.day(row.at, zone)}</li>;
  if (row.kind === "WITHHELD") {
    const { from, to } = row;
    return (
      <li className={classes.event} data-withheld>
        <span className={classes.seq}>{from === to ? from : `${from}–${to}`}</span>
        <p className={classes.sentence}>
          <IconEyeOff size={14} stroke={1.75} aria-hidden /> {t("record:withheld", { count: to - from + 1 })}
        </p>
      </li>
    );
  }
  const { event } = row;
  const quote = quoteOf(teller, event);
  return (
    <li className={classes.event} data-type={event.type}>
      <span className={classes.seq} title={t("record:number", { seq: event.seq })}>
        {event.seq}
      </span>
      <time className={classes.time} dateTime={event.at}>
        {format.time(event.at, zone)}
      </time>
      <div>
        <p className={classes.sentence}>{sentenceOf(teller, event)}</p>
        {quote !== null && <p className={classes.quote}>{quote}</p>}
      </div>
    </li>
  );
});
