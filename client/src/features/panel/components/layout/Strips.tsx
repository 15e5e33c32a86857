import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { useConnection } from "#app/lib/connection";
import { ShownStrip } from "./ShownStrip";
import classes from "./Strips.module.css";

/**
 * Quiet lines above the bar: the connection is gone, the panel is paused, the chain does not match. They stand at the
 * bottom, so that what one reads does not move when one comes or goes.
 */
export function Strips() {
  const { t, format } = useWords();
  const { panel, brokenAt, reloading } = useRoom();
  const connection = useConnection();
  const lost = connection.status === "reconnecting";
  const paused =
    panel.pauseReason === null
      ? t("panel:head.pausedPlain")
      : t("panel:head.paused", { reason: panel.pauseReason });
  return (
    <div className={classes.strips}>
      <ShownStrip />
      <div role="status">
        {lost && (
          <p className={classes.strip} data-tone="warn">
            {t("panel:room.offline", { time: format.time(connection.since, panel.timeZone) })}
          </p>
        )}
        {!lost && reloading && <p className={classes.strip}>{t("panel:room.reloading")}</p>}
        {panel.status === "PAUSED" && (
          <p className={classes.strip} data-tone="warn">
            {paused}
          </p>
        )}
      </div>
      {brokenAt !== null && (
        <p className={classes.strip} data-tone="fail" role="alert">
          {t("panel:room.broken", { seq: brokenAt })}
        </p>
      )}
    </div>
  );
}
