import { Button } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { isDescribed, type QueueEntry } from "../queue/entry";
import type { UploadQueue } from "../sending/UploadQueue";
import { dockDoor } from "./dockDoor";
import classes from "./QueueRow.module.css";

interface Props {
  readonly entry: QueueEntry;
  readonly queue: UploadQueue;
}

/** What can be done with a file as far as it is; the next step first. */
export function RowTools({ entry, queue }: Props) {
  const { t } = useTranslation("uploads");
  const { id, phase, goal, confirmed, file } = entry;
  const tool = (words: string, act: () => void, primary = false) => (
    <Button
      key={words}
      size="compact-md"
      variant={primary ? "filled" : "default"}
      aria-label={`${words}: ${file.name}`}
      onClick={act}
    >
      {words}
    </Button>
  );
  const confirm = (words: string) =>
    confirmed
      ? tool(t("form.undoConfirm"), () => queue.tell({ type: "confirmed", id, confirmed: false }))
      : isDescribed(goal) && tool(words, () => queue.tell({ type: "confirmed", id, confirmed: true }), true);
  const cancel = tool(t("row.cancel"), () => queue.remove(id));
  const remove = tool(t("row.remove"), () => queue.remove(id));
  const later = confirm(t("form.confirmLater"));
  const tools = () => {
    switch (phase.name) {
      case "QUEUED":
      case "HASHING":
      case "UPLOADING":
      case "WAITING":
        return [later, tool(t("row.pause"), () => queue.pause(id)), cancel];
      case "PAUSED":
        return [tool(t("row.continue"), () => queue.tell({ type: "continued", id }), true), later, cancel];
      case "DUPLICATE":
        return [
          phase.mayKeep && tool(t("row.keep"), () => queue.tell({ type: "duplicateKept", id })),
          remove,
        ];
      case "FILE_NEEDED":
        return [
          <ChooseAgain key="again" onFile={(given) => queue.hand(id, given)} name={file.name} />,
          cancel,
        ];
      case "REFUSED":
        return [
          isWorthTrying(phase.reason) && tool(t("row.retry"), () => queue.tell({ type: "retried", id })),
          remove,
        ];
      case "READY":
        return [confirm(t(goal.kind === "VERSION" ? "form.confirmVersion" : "form.confirm")), cancel];
      case "ADDING":
        return [];
      case "ADDED":
        return [
          <Button
            key="open"
            size="compact-md"
            component={Link}
            to={`/bukti/${encodeURIComponent(phase.evidenceId)}`}
            onClick={dockDoor.close}
            aria-label={`${t("row.open")}: ${goal.title}`}
          >
            {t("row.open")}
          </Button>,
          remove,
        ];
    }
  };
  return <div className={classes.tools}>{tools()}</div>;
}

function ChooseAgain({ name, onFile }: { readonly name: string; readonly onFile: (file: File) => void }) {
  const { t } = useTranslation("uploads");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="compact-md"
        aria-label={`${t("row.chooseAgain")} ${name}`}
        onClick={() => input.current?.click()}
      >
        {t("row.chooseAgain")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        data-picker="again"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}

/** What may pass later. What the bytes are does not change by trying. */
function isWorthTrying(reason: string): boolean {
  return ["TOO_MANY_UNFINISHED", "TOO_MUCH_WAITING", "NOT_ALLOWED", "UNKNOWN"].includes(reason);
}
