import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { useConnection } from "#app/lib/connection";
import classes from "./Strips.module.css";

/** Quiet lines at the bottom, so that what one reads does not move when one comes or goes. */
export function Strips() {
  const { t, format } = useWords();
  const { desk, drafts } = useDesk();
  const connection = useConnection();
  const lost = connection.status === "reconnecting";
  const waiting = [...drafts.all.values()].filter(({ commandId }) => commandId !== null).length;
  return (
    <div className={classes.strips}>
      <div role="status">
        {lost && (
          <p className={classes.strip} data-tone="warn">
            {t("evidence:strip.offline", { time: format.time(connection.since) })}
            {waiting > 0 && ` ${t("evidence:strip.waiting", { count: waiting })}`}
          </p>
        )}
        {!lost && desk.stale !== null && <p className={classes.strip}>{t("evidence:strip.reloading")}</p>}
      </div>
      {desk.brokenAt !== null && (
        <p className={classes.strip} data-tone="fail" role="alert">
          {t("evidence:strip.broken", { seq: desk.brokenAt })}
        </p>
      )}
    </div>
  );
}
