import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Queue } from "../queue/entry";
import type { UploadQueue } from "../sending/UploadQueue";
import { confirmable } from "./summaryOf";
import classes from "./UploadDock.module.css";

interface Props {
  readonly queue: UploadQueue;
  readonly entries: Queue;
}

/** What can be done with all files at once. */
export function QueueTools({ queue, entries }: Props) {
  const { t } = useTranslation("uploads");
  const ready = confirmable(entries);
  const moving = entries.filter(({ phase }) =>
    ["QUEUED", "HASHING", "UPLOADING", "WAITING"].includes(phase.name),
  );
  const paused = entries.filter(({ phase }) => phase.name === "PAUSED");
  const done = entries.filter(({ phase }) => phase.name === "ADDED");
  return (
    <div className={classes.tools}>
      {ready.length > 0 && (
        <Button
          onClick={() => {
            for (const { id } of ready) queue.tell({ type: "confirmed", id, confirmed: true });
          }}
        >
          {t("dock.addAll", { count: ready.length })}
        </Button>
      )}
      {moving.length > 0 && (
        <Button
          variant="default"
          onClick={() => {
            for (const { id } of moving) queue.pause(id);
          }}
        >
          {t("dock.pauseAll")}
        </Button>
      )}
      {moving.length === 0 && paused.length > 0 && (
        <Button
          variant="default"
          onClick={() => {
            for (const { id } of paused) queue.tell({ type: "continued", id });
          }}
        >
          {t("dock.continueAll")}
        </Button>
      )}
      {done.length > 0 && (
        <Button
          variant="default"
          onClick={() => {
            for (const { id } of done) queue.remove(id);
          }}
        >
          {t("dock.tidy")}
        </Button>
      )}
    </div>
  );
}
