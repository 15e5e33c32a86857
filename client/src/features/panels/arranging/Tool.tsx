import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  /** Nothing to do now. It keeps the keyboard's focus all the same, so that nobody loses their place in the list. */
  readonly idle: boolean;
  readonly onUse: () => void;
  readonly children: ReactNode;
}

/** A small button of a row, named for those who do not see its sign. */
export function Tool({ label, idle, onUse, children }: Props) {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={label}
      title={label}
      aria-disabled={idle || undefined}
      data-disabled={idle || undefined}
      onClick={() => {
        if (!idle) onUse();
      }}
    >
      {children}
    </ActionIcon>
  );
}
