import { IconEyeOff } from "@tabler/icons-react";
import { memo } from "react";
import { isSameDay, useFormat, type Zone } from "#app/lib/format";
import classes from "./EventList.module.css";
import type { RecordedEvent } from "./recordedEvent";
import { quoteOf, sentenceOf, type Teller } from "./sentence";

interface Props {
  readonly event: RecordedEvent;
  /** The one above it, by which a new day is noticed. */
  readonly before: RecordedEvent | undefined;
  readonly teller: Teller;
  readonly zone: Zone;
}

/** One event: place, time, what happened, and what was written with it. */
export const EventRow = memo(function EventRow({ event, before, teller, zone }: Props) {
  const { t } = teller;
  const format = useFormat();
  if (event.type === "Withheld") {
    return (
      <li className={classes.event} data-withheld>
        <Seq seq={event.seq} label={t("record:number", { seq: event.seq })} />
        <span className={classes.time} />
        <p className={classes.sentence}>
          <IconEyeOff size={14} stroke={1.75} aria-hidden /> {t("record:withheld")}
        </p>
      </li>
    );
  }
  const newDay =
    before === undefined || before.type === "Withheld"
      ? before === undefined
      : !isSameDay(before.at, event.at, zone);
  const quote = quoteOf(teller, event);
  return (
    <>
      {newDay && <li className={classes.day}>{format.day(event.at, zone)}</li>}
      <li className={classes.event} data-type={event.type}>
        <Seq seq={event.seq} label={t("record:number", { seq: event.seq })} />
        <time className={classes.time} dateTime={event.at}>
          {format.time(event.at, zone)}
        </time>
        <div>
          <p className={classes.sentence}>{sentenceOf(teller, event)}</p>
          {quote !== null && <p className={classes.quote}>{quote}</p>}
        </div>
      </li>
    </>
  );
});

function Seq({ seq, label }: { readonly seq: number; readonly label: string }) {
  return (
    <span className={classes.seq} title={label}>
      {seq}
    </span>
  );
}
