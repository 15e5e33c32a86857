import { Progress } from "@mantine/core";
import { kindOfName } from "@sidang/shared";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { Mark, type Tone } from "#app/ui/badges";
import { DescriptionFields } from "../describing/DescriptionFields";
import { isDescribed, type PhaseName, type QueueEntry } from "../queue/entry";
import type { UploadQueue } from "../sending/UploadQueue";
import { PhaseNote } from "./PhaseNote";
import classes from "./QueueRow.module.css";
import { RowTools } from "./RowTools";

interface Props {
  readonly entry: QueueEntry;
  readonly queue: UploadQueue;
}

const tones: Readonly<Record<PhaseName, Tone>> = {
  QUEUED: "plain",
  HASHING: "plain",
  DUPLICATE: "warn",
  UPLOADING: "accent",
  PAUSED: "plain",
  WAITING: "live",
  FILE_NEEDED: "warn",
  REFUSED: "fail",
  READY: "accent",
  ADDING: "accent",
  ADDED: "pass",
};
const inProgress: readonly PhaseName[] = [
  "QUEUED",
  "HASHING",
  "UPLOADING",
  "PAUSED",
  "WAITING",
  "FILE_NEEDED",
];
const described: readonly PhaseName[] = [...inProgress, "READY", "ADDING"];

/** A file of the queue: how far it is, what it waits for, what it is to become. */
export const QueueRow = memo(function QueueRow({ entry, queue }: Props) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const { id, file, goal, place, phase, sent } = entry;
  const shown = phase.name === "HASHING" ? phase.read : sent;
  const lacking = phase.name === "READY" && !isDescribed(goal);
  const percent = file.bytes === 0 ? 0 : Math.floor((100 * shown) / file.bytes);
  return (
    <li className={classes.row} data-phase={phase.name}>
      <div className={classes.head}>
        <span className={classes.name}>{file.name}</span>
        <Mark tone={lacking ? "warn" : tones[phase.name]}>
          {t(lacking ? "phase.UNDESCRIBED" : `phase.${phase.name}`)}
        </Mark>
        <span className={classes.facts}>
          {format.bytes(file.bytes)} · {t("row.of", { unit: place.unitName })}
        </span>
        <RowTools entry={entry} queue={queue} />
      </div>
      {inProgress.includes(phase.name) && (
        <div className={classes.progress}>
          <Progress value={percent} size={6} aria-label={t("row.progress", { name: file.name })} />
          <span className={classes.percent}>{percent}&nbsp;%</span>
        </div>
      )}
      {goal.kind === "VERSION" && (
        <p className={classes.facts}>{t("row.forVersion", { title: goal.title })}</p>
      )}
      {kindOfName(file.name) === null && phase.name !== "REFUSED" && phase.name !== "ADDED" && (
        <p className={classes.facts}>{t("row.unknownKind")}</p>
      )}
      <PhaseNote entry={entry} />
      {goal.kind === "EVIDENCE" && described.includes(phase.name) && (
        <DescriptionFields
          value={goal}
          instrumentId={place.instrumentId}
          disabled={phase.name === "ADDING"}
          onChange={(changes) => queue.tell({ type: "described", id, changes })}
        />
      )}
    </li>
  );
});
