import { Button } from "@mantine/core";
import { hasConflict, type PanelCommand } from "@sidang/shared";
import { IconMicrophone } from "@tabler/icons-react";
import { judge } from "#app/features/panel/acting/judge";
import { useMoment } from "#app/features/panel/live/useNow";
import { nameOf, shortName } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./FloorPanel.module.css";
import { TalkTimer } from "./TalkTimer";

/** Who has the floor, and who waits for it, in order; the chair gives it from here. */
export function FloorPanel() {
  const { t } = useWords();
  const { panel, current, viewerId, sendAndTell } = useRoom();
  const at = useMoment();
  if (current?.phase !== "DELIBERATING" || hasConflict(current, viewerId)) return null;
  const { speaker, queue } = current.floor;
  const { itemId } = current;
  const give = (memberId: string) => ({ type: "giveFloor", itemId, memberId }) as const;
  const end = (memberId: string) => ({ type: "yieldFloor", itemId, memberId }) as const;
  const may = (command: PanelCommand) =>
    judge(panel, command, { userId: viewerId, at, chairUnreachable: false }) === null;
  const institutionOf = (memberId: string) => {
    const institution = panel.members[memberId]?.institution;
    return institution == null ? null : t(`domain:institution.${institution}`);
  };
  const you = (memberId: string) =>
    memberId === viewerId && <span className={classes.soft}> ({t("panel:attendance.you")})</span>;
  return (
    <section className={classes.floor} aria-labelledby="bicara">
      <h2 className={classes.title} id="bicara">
        {t("panel:floor.title")}
      </h2>
      {speaker === null ? (
        <p className={classes.nobody}>{t("panel:floor.nobody")}</p>
      ) : (
        <p className={classes.speaker}>
          <IconMicrophone size={18} stroke={1.75} aria-hidden />
          <span className={classes.name}>
            <span title={nameOf(panel, speaker.memberId)}>{shortName(panel, speaker.memberId)}</span>
            {institutionOf(speaker.memberId) !== null && (
              <span className={classes.soft}> {institutionOf(speaker.memberId)}</span>
            )}
            {you(speaker.memberId)}
          </span>
          <TalkTimer since={speaker.since} />
          {may(end(speaker.memberId)) && speaker.memberId !== viewerId && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t("panel:floor.end", { name: nameOf(panel, speaker.memberId) })}
              onClick={() => void sendAndTell(end(speaker.memberId))}
            >
              {t("panel:floor.endShort")}
            </Button>
          )}
        </p>
      )}
      {queue.length > 0 && (
        <>
          <h3 className={classes.subtitle} id="antrean">
            {t("panel:floor.queue")}
          </h3>
          <ol className={classes.queue} aria-labelledby="antrean">
            {queue.map(({ memberId }, place) => (
              <li key={memberId} className={classes.waiting}>
                <span className={classes.place}>{place + 1}</span>
                <span className={classes.name}>
                  <span title={nameOf(panel, memberId)}>{shortName(panel, memberId)}</span>{" "}
                  <span className={classes.soft}>{institutionOf(memberId)}</span>
                  {you(memberId)}
                </span>
                {may(give(memberId)) && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("panel:floor.give", { name: nameOf(panel, memberId) })}
                    onClick={() => void sendAndTell(give(memberId))}
                  >
                    {t("panel:floor.giveShort")}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
