import { Button, Progress } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { progressOf } from "../queue/progress";
import { useQueueView, useUploads } from "../useUploads";
import { dockDoor } from "./dockDoor";
import { QueueRow } from "./QueueRow";
import { QueueTools } from "./QueueTools";
import { summaryOf } from "./summaryOf";
import classes from "./UploadDock.module.css";
import { useSpanWords } from "./useSpanWords";

/** At the bottom of every screen while files are on their way: how far they are, and, opened, each of them. */
export function UploadDock() {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const spanWords = useSpanWords();
  const queue = useUploads();
  const { entries, rate } = useQueueView(queue);
  const open = useSyncExternalStore(dockDoor.subscribe, dockDoor.isOpen);
  const dock = useRef<HTMLElement>(null);
  const isThere = entries.length > 0;
  useEffect(() => {
    const look = () => {
      if (isThere && dockDoor.wasCalled()) dock.current?.focus();
    };
    look();
    return dockDoor.subscribe(look);
  }, [isThere]);
  if (!isThere) return null;

  const { sent, bytes, moving } = progressOf(entries);
  const percent = bytes === 0 ? 100 : (100 * sent) / bytes;
  const Arrow = open ? IconChevronDown : IconChevronUp;
  return (
    <section ref={dock} tabIndex={-1} className={classes.dock} aria-label={t("dock.title")}>
      <div className={classes.bar}>
        <div className={classes.said}>
          <p className={classes.summary} role="status">
            {summaryOf(entries)
              .map(({ key, count }) => t(`dock.${key}`, { count }))
              .join(" · ")}
          </p>
          {moving > 0 && (
            <p className={classes.figures}>
              {t("dock.bytes", { sent: format.bytes(sent), bytes: format.bytes(bytes) })}
              {rate !== null && rate > 0 && (
                <>
                  {" · "}
                  {t("dock.rate", { rate: format.bytes(rate) })}
                  {" · "}
                  {t("dock.rest", { span: spanWords((bytes - sent) / rate) })}
                </>
              )}
            </p>
          )}
          {moving > 0 && (
            <Progress
              className={classes.progress}
              value={percent}
              size={6}
              aria-label={t("dock.overall")}
              transitionDuration={200}
            />
          )}
        </div>
        <QueueTools queue={queue} entries={entries} />
        <Button
          variant="default"
          aria-expanded={open}
          aria-controls={open ? "unggahan" : undefined}
          rightSection={<Arrow size={16} aria-hidden />}
          onClick={open ? dockDoor.close : dockDoor.open}
        >
          {t(open ? "dock.close" : "dock.open")}
        </Button>
      </div>
      {open && (
        <ul id="unggahan" className={classes.rows}>
          {entries.map((entry) => (
            <QueueRow key={entry.id} entry={entry} queue={queue} />
          ))}
        </ul>
      )}
    </section>
  );
}
