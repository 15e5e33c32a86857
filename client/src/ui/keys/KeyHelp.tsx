import { Modal, Switch } from "@mantine/core";
import classes from "./KeyHelp.module.css";

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What each key does; a combination has its parts in a list. */
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly enabled: boolean;
  readonly onEnable: (on: boolean) => void;
  readonly words: {
    readonly title: string;
    readonly key: string;
    readonly does: string;
    readonly close: string;
    readonly enabled: string;
  };
}

/** The keys of a screen, and the switch that turns single letters off (WCAG 2.1.4). */
export function KeyHelp({ opened, onClose, rows, enabled, onEnable, words }: Props) {
  return (
    <Modal
      opened={opened}
      closeButtonProps={{ "aria-label": words.close }}
      onClose={onClose}
      title={words.title}
      classNames={{ title: classes.title }}
      centered
    >
      <table className={classes.keys}>
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ keys, does }) => (
            <tr key={does}>
              <td>
                {keys.map((key, place) => (
                  <span key={key}>
                    {place > 0 && " "}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Switch
        mt="md"
        checked={enabled}
        onChange={(event) => onEnable(event.currentTarget.checked)}
        label={words.enabled}
      />
    </Modal>
  );
}
