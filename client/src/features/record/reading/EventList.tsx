import { Button, NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat, type Zone } from "#app/lib/format";
import { Section } from "#app/ui/page";
import { Waiting } from "#app/ui/states";
import classes from "./EventList.module.css";
import { EventRow } from "./EventRow";
import { namesIn } from "./names";
import { itemOf } from "./recordedEvent";
import { rowsOf } from "./rows";
import type { Teller } from "./sentence";
import { useActivity } from "./useActivity";

interface Props {
  readonly panelId: string;
  readonly total: number;
  readonly agenda: readonly { readonly id: string; readonly unitName: string }[];
  readonly zone: Zone;
}

const everything = "";

/** The events from first to last, a portion at a time; all, or those of one unit. */
export function EventList({ panelId, total, agenda, zone }: Props) {
  const { t } = useTranslation(["record", "domain"] as const);
  const format = useFormat();
  const { events, status, hasMore, more } = useActivity(panelId);
  const [itemId, setItemId] = useState(everything);
  const teller: Teller = useMemo(
    () => ({ t, points: format.points, moment: format.moment, names: namesIn(events, agenda) }),
    [t, format, events, agenda],
  );
  const shown = itemId === everything ? events : events.filter((event) => itemOf(event) === itemId);
  const known = Math.max(total, events.length);
  return (
    <Section
      title={t("record:events")}
      aside={t("record:count", { shown: format.count(events.length), total: format.count(known) })}
      flush
    >
      <div className={classes.filter}>
        <NativeSelect
          label={t("record:item")}
          value={itemId}
          onChange={(event) => setItemId(event.currentTarget.value)}
          data={[
            { value: everything, label: t("record:allItems") },
            ...agenda.map(({ id, unitName }) => ({ value: id, label: unitName })),
          ]}
        />
      </div>
      <ol className={classes.events}>
        {rowsOf(shown, zone).map((row) => (
          <EventRow key={row.key} row={row} teller={teller} zone={zone} />
        ))}
      </ol>
      {shown.length === 0 && status === "READY" && <p className={classes.none}>{t("record:none")}</p>}
      {status === "LOADING" && <Waiting lines={4} />}
      {status === "FAILED" && (
        <div className={classes.more} role="alert">
          <span>{t("record:failed")}</span>
          <Button variant="default" size="xs" onClick={more}>
            {t("record:retry")}
          </Button>
        </div>
      )}
      {status === "READY" && hasMore && (
        <div className={classes.more}>
          <Button variant="default" size="xs" onClick={more}>
            {t("record:more", { count: Math.min(200, Math.max(1, known - events.length)) })}
          </Button>
        </div>
      )}
    </Section>
  );
}
