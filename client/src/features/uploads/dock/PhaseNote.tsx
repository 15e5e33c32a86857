import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "#app/lib/format";
import type { QueueEntry, Refusal } from "../queue/entry";
import { useProblemWords } from "../useProblemWords";
import classes from "./QueueRow.module.css";

/** What a file's phase means for its person, and what they can do; nothing when it goes its way. */
export function PhaseNote({ entry }: { readonly entry: QueueEntry }) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const problemWords = useProblemWords();
  const { phase, sent, file, confirmed } = entry;
  switch (phase.name) {
    case "DUPLICATE":
      return <DuplicateNote phase={phase} />;
    case "FILE_NEEDED":
      if (phase.otherChosen)
        return (
          <p className={classes.trouble} role="alert">
            {t("row.otherChosen")}
          </p>
        );
      return (
        <p className={classes.note}>
          {sent > 0
            ? t("row.chooseAgainText", { sent: format.bytes(sent), bytes: format.bytes(file.bytes) })
            : t("row.chooseAgainNone")}
        </p>
      );
    case "REFUSED":
      return (
        <p className={classes.trouble} role="alert">
          {t(`refusal.${phase.reason}`, { bound: boundWords(phase.reason, phase.bound, format) })}
        </p>
      );
    case "READY":
      return phase.problem === null ? null : (
        <p className={classes.trouble} role="alert">
          {problemWords(phase.problem.reason)}
        </p>
      );
    case "ADDING":
      return phase.lost ? <p className={classes.note}>{t("row.lost")}</p> : null;
    case "ADDED":
      return null;
    default:
      return confirmed ? <p className={classes.facts}>{t("row.confirmed")}</p> : null;
  }
}

function DuplicateNote({ phase }: { readonly phase: Extract<QueueEntry["phase"], { name: "DUPLICATE" }> }) {
  const { t } = useTranslation("uploads");
  const { of, mayKeep } = phase;
  if (of.evidenceId === null)
    return <p className={classes.note}>{t("row.duplicateQueue", { name: of.fileName })}</p>;
  return (
    <p className={classes.note}>
      {mayKeep && <>{t("row.duplicateEvidence")} </>}
      <Link to={`/bukti/${encodeURIComponent(of.evidenceId)}`}>{of.title}</Link>
      {". "}
      {t(mayKeep ? "row.duplicateKeep" : "row.sameVersion")}
    </p>
  );
}

function boundWords(reason: Refusal, bound: number | null, format: ReturnType<typeof useFormat>): string {
  if (bound === null) return "";
  return reason === "TOO_LARGE" ? format.bytes(bound) : format.count(bound);
}
