import { Button } from "@mantine/core";
import { rightsOn } from "#app/features/evidence/acting/judge";
import { ThreadMarks } from "#app/features/evidence/components/threads/ThreadMarks";
import { quoteOf, tellPlace } from "#app/features/evidence/telling/anchorWords";
import { tellRefusal } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { useDesk } from "#app/features/evidence/useDesk";
import { usePlacing } from "./usePlacing";
import classes from "./Versions.module.css";

/** One thread of the tray: what it spoke of, how much of that is there, and the two ways to settle it. */
export function PlaceTrayRow({ placed }: { readonly placed: PlacedThread }) {
  const words = useWords();
  const { t, format } = words;
  const { desk, activate, placing, beginPlacing } = useDesk();
  const { confirm, refusal } = usePlacing();
  const { thread, place } = placed;
  const { threadId } = thread;
  if (place === null) return null;
  const before = thread.places[thread.versionId]?.anchor ?? place.anchor;
  const mayPlace = rightsOn(desk, thread).place === null;
  return (
    <li className={classes.trayRow} data-placing={placing === threadId || undefined}>
      <ThreadMarks placed={placed} />
      <button type="button" className={classes.trayQuote} onClick={() => activate(threadId)}>
        {quoteOf(before) ?? tellPlace(words, before)}
      </button>
      <span className={classes.traySimilar}>
        {place.state === "UNSURE" && place.similarity > 0
          ? t("evidence:tray.similar", {
              similarity: format.share(place.similarity),
              at: tellPlace(words, place.anchor),
            })
          : t(place.state === "UNSURE" ? "evidence:tray.perhaps" : "evidence:tray.was", {
              at: tellPlace(words, place.anchor),
            })}
      </span>
      {mayPlace && (
        <span className={classes.trayActions}>
          {place.state === "UNSURE" && (
            <Button size="compact-xs" variant="light" onClick={() => void confirm(threadId)}>
              {t("evidence:tray.confirm")}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-pressed={placing === threadId}
            onClick={() => beginPlacing(placing === threadId ? null : threadId)}
          >
            {t("evidence:tray.place")}
          </Button>
        </span>
      )}
      {refusal !== null && (
        <p role="alert" className={classes.trayTrouble}>
          {refusal === "FAILED" ? t("evidence:draft.failed") : tellRefusal(words, refusal)}
        </p>
      )}
    </li>
  );
}
