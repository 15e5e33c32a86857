import { Button } from "@mantine/core";
import { textLimits } from "@sidang/shared";
import { type KeyboardEvent, useState } from "react";
import { GrowingText } from "#app/features/panel/components/fields/GrowingText";
import { useRemarkDraft } from "#app/features/panel/sending/useRemarkDraft";
import { tellRefusal } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { useConnection } from "#app/lib/connection";
import classes from "./Remarks.module.css";

/** Where a remark is written. The words leave the box when the server has them, and not before. */
export function RemarkBox({ itemId }: { readonly itemId: string }) {
  const words = useWords();
  const { t } = words;
  const { panel, viewerId, send } = useRoom();
  const connection = useConnection();
  const [text, setText] = useRemarkDraft({ userId: viewerId, panelId: panel.panelId, itemId });
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const tooLong = text.length > textLimits.remark;
  const ready = text.trim() !== "" && !tooLong && !sending;

  const submit = async () => {
    if (!ready) return;
    setSending(true);
    setTrouble(null);
    const delivery = await send({
      type: "makeRemark",
      itemId,
      remarkId: crypto.randomUUID(),
      text: text.trim(),
    });
    setSending(false);
    if (delivery.kind === "ACCEPTED") setText("");
    if (delivery.kind === "REFUSED") setTrouble(tellRefusal(words, panel, delivery).sentence);
    if (delivery.kind === "FAILED") setTrouble(t("panel:remarks.failed"));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  const error = tooLong
    ? t("panel:remarks.tooLong", { length: text.length, limit: textLimits.remark })
    : trouble;
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
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
      <div className={classes.send}>
        <span className={classes.hint} role="status">
          {sending
            ? connection.status === "online"
              ? t("panel:remarks.sending")
              : t("panel:bar.waitingForConnection")
            : t("panel:remarks.hint")}
        </span>
        <Button type="submit" size="xs" variant="light" disabled={!ready} loading={sending}>
          {t("panel:remarks.send")}
        </Button>
      </div>
    </form>
  );
}
