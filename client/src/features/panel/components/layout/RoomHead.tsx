import { ActionIcon, Anchor, Tooltip } from "@mantine/core";
import { IconKeyboard, IconListDetails, IconVideo } from "@tabler/icons-react";
import { Link } from "react-router";
import { useMoment } from "#app/features/panel/live/useNow";
import { delayOf, finishedItems, placeOf, tellMinutes } from "#app/features/panel/telling/timing";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { PanelStatusBadge } from "#app/ui/badges";
import { ItemTimer } from "./ItemTimer";
import { OwnPresence } from "./OwnPresence";
import classes from "./RoomHead.module.css";

/** Where the sitting stands, in one line: title, state, place in the agenda, delay, timer. */
export function RoomHead({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useWords();
  const { panel, current, me } = useRoom();
  const delay = delayOf(panel, useMoment());
  const total = panel.agenda.length;
  const done = finishedItems(panel).length;
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{panel.title}</h1>
      <PanelStatusBadge status={panel.status} />
      <ul className={classes.facts}>
        <li>
          {current !== undefined
            ? t("panel:head.place", { place: placeOf(panel, current), total })
            : done > 0
              ? t("panel:head.done", { done, total })
              : t("panel:head.items", { total })}
        </li>
        {delay > 0 && me !== undefined && (
          <li className={classes.late}>{t("panel:head.late", { span: tellMinutes(t, delay) })}</li>
        )}
        {current !== undefined && (
          <li>
            <ItemTimer since={current.calledAt} minutes={current.minutes} />
          </li>
        )}
        <OwnPresence />
      </ul>
      <div className={classes.end}>
        {panel.meetingLink !== null && me !== undefined && (
          <Anchor href={panel.meetingLink} target="_blank" rel="noreferrer" className={classes.link}>
            <IconVideo size={16} stroke={1.75} aria-hidden />
            <span>{t("panel:head.meeting")}</span>
          </Anchor>
        )}
        <Anchor component={Link} to={`/sidang/${panel.panelId}/catatan`} className={classes.link}>
          <IconListDetails size={16} stroke={1.75} aria-hidden />
          <span>{t("panel:head.record")}</span>
        </Anchor>
        {me !== undefined && (
          <Tooltip label={`${t("panel:head.help")} (?)`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("panel:head.help")}
              onClick={onHelp}
              className={classes.help}
            >
              <IconKeyboard size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </header>
  );
}
