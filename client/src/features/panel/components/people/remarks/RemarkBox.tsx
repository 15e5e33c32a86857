import { Button } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { useConnection } from "#app/lib/connection";
import { GrowingText } from "#app/ui/fields/GrowingText";
import classes from "./Remarks.module.css";
import { CiteThread } from "./RemarkThread";
import type { RemarkWriting } from "./useRemarkWriting";

interface Props {
  readonly writing: RemarkWriting;
  /** While the sitting pauses one may write on, and not send. */
  readonly paused: boolean;
}

/** Where a remark is written. */
export function RemarkBox({ writing, paused }: Props) {
  const { t } = useWords();
  const connection = useConnection();
  const { evidence } = useRoom();
  const { text, setText, thread, cite, sending, error } = writing;
  const ready = writing.ready && !paused;

  const submit = () => {
    if (ready) void writing.submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  const status = () => {
    if (sending)
      return connection.status === "online"
        ? t("panel:remarks.sending")
        : t("panel:bar.waitingForConnection");
    return paused ? t("panel:remarks.paused") : null;
  };
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <GrowingText
        aria-label={t("panel:remarks.write")}
        placeholder={t("panel:remarks.write")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        readOnly={sending}
        error={error}
        rows={2}
        data-remark-box
      />
      {!sending && <CiteThread thread={thread} opened={evidence.opened} onCite={cite} />}
      <div className={classes.send}>
        <span className={classes.hint} role="status">
          {status() ?? <span className={classes.keys}>{t("panel:remarks.hint")}</span>}
        </span>
        <Button type="submit" size="xs" variant="light" disabled={!ready} loading={sending}>
          {t("panel:remarks.send")}
        </Button>
      </div>
    </form>
  );
}
