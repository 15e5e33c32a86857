import { textLimits } from "@sidang/shared";
import { useState } from "react";
import { useRemarkDraft, useThreadDraft } from "#app/features/panel/sending/useRemarkDraft";
import { tellRefusal } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";

/** What somebody writes on an item, and sends. The words leave the box when the server has them, and not before. */
export function useRemarkWriting(itemId: string) {
  const words = useWords();
  const { t } = words;
  const { panel, viewerId, send } = useRoom();
  const key = { userId: viewerId, panelId: panel.panelId, itemId };
  const [text, setText] = useRemarkDraft(key);
  const [thread, cite] = useThreadDraft(key);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const tooLong = text.length > textLimits.remark;
  const ready = text.trim() !== "" && !tooLong && !sending;

  const discard = () => {
    setText("");
    cite(null);
  };
  const submit = async () => {
    if (!ready) return;
    setSending(true);
    setTrouble(null);
    const delivery = await send({
      type: "makeRemark",
      itemId,
      remarkId: crypto.randomUUID(),
      text: text.trim(),
      ...(thread === null ? {} : { thread }),
    });
    setSending(false);
    if (delivery.kind === "ACCEPTED") discard();
    if (delivery.kind === "REFUSED") setTrouble(tellRefusal(words, panel, delivery).sentence);
    if (delivery.kind === "FAILED") setTrouble(t("panel:remarks.failed"));
  };
  const error = tooLong
    ? t("panel:remarks.tooLong", { length: text.length, limit: textLimits.remark })
    : trouble;
  return { text, setText, thread, cite, discard, sending, ready, error, submit };
}

export type RemarkWriting = ReturnType<typeof useRemarkWriting>;
