import { useEffect, useEffectEvent, useState } from "react";
import { mayStart, rightsOn } from "#app/features/evidence/acting/judge";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { enableSingleKeys, singleKeyOf, singleKeysEnabled } from "#app/lib/keys";
import { KeyHelp } from "#app/ui/keys/KeyHelp";

interface Props {
  readonly help: boolean;
  readonly onHelp: (open: boolean) => void;
}

const keys = {
  j: "next",
  k: "previous",
  r: "reply",
  e: "resolve",
  c: "comment",
  n: "arrivals",
  l: "list",
  Escape: "close",
  "?": "help",
} as const;
type Meaning = (typeof keys)[keyof typeof keys];

/** Listens for the keys of the page, and shows them. */
export function EvidenceShortcuts({ help, onHelp }: Props) {
  const { t } = useWords();
  const value = useDesk();
  const [enabled, setEnabled] = useState(singleKeysEnabled);

  const walk = (step: 1 | -1) => {
    const { shown, activeId, activate } = value;
    const at = shown.findIndex(({ thread }) => thread.threadId === activeId);
    const next = at < 0 ? (step === 1 ? 0 : shown.length - 1) : at + step;
    const threadId = shown[next]?.thread.threadId;
    if (threadId === undefined) return;
    activate(threadId);
    focusCard(threadId);
  };
  const act = (meaning: Meaning) => {
    const { desk, activeId, all, compose, selection, select, version, address, change } = value;
    const active = all.find(({ thread }) => thread.threadId === activeId)?.thread;
    switch (meaning) {
      case "next":
        return walk(1);
      case "previous":
        return walk(-1);
      case "reply":
        if (active !== undefined && rightsOn(desk, active).reply === null)
          compose({ type: "REPLY", threadId: active.threadId });
        return;
      case "resolve":
        if (active !== undefined && rightsOn(desk, active).resolve === null)
          compose({ type: "RESOLVE", threadId: active.threadId });
        return;
      case "comment":
        if (!mayStart(desk)) return;
        compose({
          type: "THREAD",
          versionId: version.versionId,
          anchor: selection?.anchor ?? { kind: "WHOLE" },
        });
        return select(null);
      case "arrivals":
        return value.admit();
      case "list":
        return change({ layout: address.layout === "LIST" ? "MARGIN" : "LIST" });
      case "close":
        return close();
      case "help":
        return onHelp(true);
    }
  };
  const close = () => {
    if (value.placing !== null) return value.beginPlacing(null);
    if (value.composing !== null) return value.compose(null);
    if (value.selection !== null) return value.select(null);
    if (value.activeId !== null) value.activate(null);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const pressed = singleKeyOf(event);
    const meaning = Object.entries(keys).find(([key]) => key === pressed)?.[1];
    if (meaning === undefined) return;
    if (!enabled && meaning !== "help" && meaning !== "close") return;
    event.preventDefault();
    act(meaning);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  const rows = Object.entries(keys).map(([key, does]) => ({
    keys: [key === "Escape" ? "Esc" : key],
    does: t(`evidence:keys.${does}`),
  }));
  return (
    <KeyHelp
      opened={help}
      onClose={() => onHelp(false)}
      rows={[...rows, { keys: ["Ctrl", "Enter"], does: t("evidence:keys.send") }]}
      enabled={enabled}
      onEnable={(on) => {
        enableSingleKeys(on);
        setEnabled(on);
      }}
      words={{
        title: t("evidence:keys.title"),
        key: t("evidence:keys.key"),
        does: t("evidence:keys.does"),
        close: t("evidence:keys.closeHelp"),
        enabled: t("evidence:keys.enabled"),
      }}
    />
  );
}

/** The card may have to be drawn first. */
function focusCard(threadId: string): void {
  let tries = 10;
  const look = () => {
    const card = document.getElementById(`utas-${threadId}`);
    if (card !== null) card.focus({ preventScroll: true });
    else if (tries-- > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
