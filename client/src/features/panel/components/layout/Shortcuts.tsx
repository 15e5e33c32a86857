import { Modal, Switch } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Shortcuts.module.css";
import { enableShortcuts, type Shortcut, shortcutKeys, shortcutOf, shortcutsEnabled } from "./shortcuts";

interface Props {
  readonly help: boolean;
  readonly onHelp: (open: boolean) => void;
}

const floorActions = ["yieldFloor", "leaveQueue", "requestFloor"];

/** Listens for the room's keys, and shows them. */
export function Shortcuts({ help, onHelp }: Props) {
  const { t } = useWords();
  const { actions, perform, look } = useRoom();
  const [enabled, setEnabled] = useState(shortcutsEnabled);

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
    enableShortcuts(on);
    setEnabled(on);
  };
  return (
    <Modal
      opened={help}
      closeButtonProps={{ "aria-label": t("panel:keys.close") }}
      onClose={() => onHelp(false)}
      title={t("panel:keys.title")}
      classNames={{ title: classes.title }}
      centered
    >
      <table className={classes.keys}>
        <thead>
          <tr>
            <th scope="col">{t("panel:keys.key")}</th>
            <th scope="col">{t("panel:keys.does")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(shortcutKeys).map(([key, does]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{t(`panel:keys.${does}`)}</td>
            </tr>
          ))}
          <tr>
            <td>
              <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            </td>
            <td>{t("panel:keys.send")}</td>
          </tr>
        </tbody>
      </table>
      <Switch
        mt="md"
        checked={enabled}
        onChange={(event) => choose(event.currentTarget.checked)}
        label={t("panel:keys.enabled")}
      />
    </Modal>
  );
}

/** Puts the focus on the first of the places that is there. */
function focus(...selectors: readonly string[]): void {
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus();
}
