import { useState } from "react";
import type { RoomCommand } from "#app/features/panel/sending/roomCommand";
import { type ToldRefusal, tellRefusal } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";

/** Sends what a dialog asked for: closes it when the server has it, keeps it open with the reason when not. */
export function useAsked() {
  const words = useWords();
  const { panel, send, ask } = useRoom();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Pick<ToldRefusal, "sentence" | "details"> | null>(null);

  const submit = async (command: RoomCommand | null) => {
    if (command === null || busy) return;
    setBusy(true);
    setTrouble(null);
    const delivery = await send(command);
    setBusy(false);
    if (delivery.kind === "ACCEPTED") ask(null);
    if (delivery.kind === "REFUSED") setTrouble(tellRefusal(words, panel, delivery));
    if (delivery.kind === "FAILED") setTrouble({ sentence: words.t("panel:bar.failed"), details: [] });
  };
  return { busy, trouble, submit: (command: RoomCommand | null) => void submit(command) };
}
