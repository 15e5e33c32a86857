import { ActionIcon } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import classes from "./Toolbar.module.css";

interface Props {
  readonly icon: Icon;
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string;
  readonly isOn?: boolean;
  readonly disabled?: boolean;
  /** `byKeyboard`: pressed without a pointer. */
  readonly onClick: (byKeyboard: boolean) => void;
}

/** One button of a toolbar. `isOn` makes it a switch. */
export function Tool({ icon: Picture, label, keys, isOn, disabled = false, onClick }: Props) {
  return (
    <ActionIcon
      variant={isOn === true ? "light" : "subtle"}
      color={isOn === true ? undefined : "gray"}
      size="lg"
      className={classes.tool}
      aria-label={label}
      aria-pressed={isOn}
      title={keys === undefined ? label : `${label} (${keys})`}
      disabled={disabled}
      onClick={(event) => onClick(event.detail === 0)}
    >
      <Picture size={19} stroke={1.7} />
    </ActionIcon>
  );
}
