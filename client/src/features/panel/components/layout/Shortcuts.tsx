import { useEffect, useEffectEvent, useState } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { enableSingleKeys, singleKeysEnabled } from "#app/lib/keys";
import { KeyHelp } from "#app/ui/keys/KeyHelp";
import { type Shortcut, shortcutKeys, shortcutOf } from "./shortcuts";

interface Props {
  readonly help: boolean;
  readonly onHelp: (open: boolean) => void;
}

const floorActions = ["yieldFloor", "leaveQueue", "requestFloor"];

/** Listens for the room's keys, and shows them. */
export function Shortcuts({ help, onHelp }: Props) {
  const { t } = useWords();
  const { actions, perform, look } = useRoom();
  const [enabled, setEnabled] = useState(singleKeysEnabled);

  const act = (shortcut: Shortcut) => {
    switch (shortcut) {
      case "primary":
        return focus("[data-primary]", "[data-bar] button");
      case "floor": {
        const floor = actions.find(({ id, refusal }) => refusal === null && floorActions.includes(id));
        if (floor !== undefined) perform(floor);
        return;
      }
      case "remark":
        return focus("[data-remark-box]");
      case "agenda":
        return focus("#agenda button");
      case "gates":
        return document.querySelector<HTMLElement>("[data-gates]")?.click();
      case "follow":
        return look(null);
      case "help":
        return onHelp(true);
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (shortcut === null || (!enabled && shortcut !== "help")) return;
    event.preventDefault();
    act(shortcut);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  const choose = (on: boolean) => {
    enableSingleKeys(on);
    setEnabled(on);
  };
  const rows = Object.entries(shortcutKeys).map(([key, does]) => ({
    keys: [key],
    does: t(`panel:keys.${does}`),
  }));
  return (
    <KeyHelp
      opened={help}
      onClose={() => onHelp(false)}
      rows={[...rows, { keys: ["Ctrl", "Enter"], does: t("panel:keys.send") }]}
      enabled={enabled}
      onEnable={choose}
      words={{
        title: t("panel:keys.title"),
        key: t("panel:keys.key"),
        does: t("panel:keys.does"),
        close: t("panel:keys.close"),
        enabled: t("panel:keys.enabled"),
      }}
    />
  );
}

/** Puts the focus on the first of the places that is there. */
function focus(...selectors: readonly string[]): void {
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus();
}
