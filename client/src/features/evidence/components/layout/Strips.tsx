import { Button } from "@mantine/core";
import { type DraftTarget, draftKey } from "#app/features/evidence/drafts/draft";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { useConnection } from "#app/lib/connection";
import classes from "./Strips.module.css";

/** Quiet lines at the bottom, so that what one reads does not move when one comes or goes. */
export function Strips() {
  const { t, format } = useWords();
  const { desk, drafts, composing, compose, activate, version, change } = useDesk();
  const connection = useConnection();
  const lost = connection.status === "reconnecting";
  const waiting = [...drafts.all.values()].filter(({ commandId }) => commandId !== null).length;
  const open = composing === null ? null : draftKey(composing);
  const unsent = [...drafts.all].flatMap(([key, { target, commandId }]) =>
    commandId === null && key !== open ? [target] : [],
  );
  const show = (target: DraftTarget | undefined) => {
    if (target === undefined) return;
    if (target.type !== "THREAD") activate(target.threadId);
    else if (target.versionId !== version.versionId) {
      const number = desk.evidence.versions.find(({ versionId }) => versionId === target.versionId)?.number;
      if (number !== undefined) change({ version: number, beside: null });
    }
    compose(target);
  };
  return (
    <div className={classes.strips}>
      <div role="status">
        {lost && (
          <p className={classes.strip} data-tone="warn">
            {t("evidence:strip.offline", { time: format.time(connection.since) })}
            {waiting > 0 && ` ${t("evidence:strip.waiting", { count: waiting })}`}
          </p>
        )}
        {unsent.length > 0 && (
          <p className={classes.strip}>
            {t("evidence:draft.unsent", { count: unsent.length })}{" "}
            <Button size="compact-xs" variant="subtle" onClick={() => show(unsent[0])}>
              {t("evidence:draft.show")}
            </Button>
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
