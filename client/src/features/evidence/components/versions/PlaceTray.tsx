import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconMapPinQuestion } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { PlaceTrayRow } from "./PlaceTrayRow";
import classes from "./Versions.module.css";

/** Above the document: the threads whose place in the newest version is in doubt or was not found, to be settled by a person. */
export function PlaceTray() {
  const { t } = useWords();
  const { all, isLatest, placing, beginPlacing } = useDesk();
  const [open, setOpen] = useState(false);
  if (!isLatest) return null;
  const doubtful = all.filter(
    ({ thread, place }) =>
      thread.status !== "RESOLVED" && (place?.state === "UNSURE" || place?.state === "LOST"),
  );
  if (doubtful.length === 0) return null;
  const unsure = doubtful.filter(({ place }) => place?.state === "UNSURE").length;
  const lost = doubtful.length - unsure;
  // Only what there is: a zero would have to be read and be thought away.
  const summary = [
    ...(unsure > 0 ? [t("evidence:tray.unsure", { count: unsure })] : []),
    ...(lost > 0 ? [t("evidence:tray.lost", { count: lost })] : []),
  ].join(", ");
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <section className={classes.tray} aria-label={t("evidence:tray.title")}>
      <div className={classes.trayHead}>
        <IconMapPinQuestion size={16} aria-hidden />
        <span>
          {summary}.{placing !== null && <strong> {t("evidence:tray.placing")}</strong>}
        </span>
        {placing !== null && (
          <Button size="compact-xs" variant="default" onClick={() => beginPlacing(null)}>
            {t("evidence:tray.stop")}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          rightSection={<Chevron size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "evidence:tray.hide" : "evidence:tray.show")}
        </Button>
      </div>
      {open && (
        <ul className={classes.trayRows}>
          {doubtful.map((placed) => (
            <PlaceTrayRow key={placed.thread.threadId} placed={placed} />
          ))}
        </ul>
      )}
    </section>
  );
}
