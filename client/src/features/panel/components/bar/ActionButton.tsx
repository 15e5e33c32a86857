import { Button, Tooltip } from "@mantine/core";
import type { Action } from "#app/features/panel/acting/action";
import { tellAction } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./ActionBar.module.css";
import { actionLabel } from "./actionLabel";
import { isOnItsWay } from "./onItsWay";

interface Props {
  readonly action: Action;
  readonly primary?: boolean;
}

/** A refused action keeps its place and can be reached with the keyboard, so that its reason can be read there. */
export function ActionButton({ action, primary = false }: Props) {
  const words = useWords();
  const { panel, perform, pending, ballot } = useRoom();
  const refused = action.refusal !== null;
  const why = tellAction(words, panel, action);
  // Once a choice is made, the step after it stands out in the ballot.
  const loud = primary && !(action.id === "castBallot" && ballot.choice !== null);
  const button = (
    <Button
      size={primary ? "md" : "sm"}
      variant={loud ? "filled" : "default"}
      data-primary={primary || undefined}
      className={classes.action}
      data-refused={refused || undefined}
      aria-disabled={refused || undefined}
      aria-describedby={primary && refused ? "bar-status" : undefined}
      loading={isOnItsWay(pending, action)}
      onClick={() => perform(action)}
      classNames={{ label: classes.label }}
    >
      {actionLabel(words.t, panel, action)}
    </Button>
  );
  // The primary action's reason stands beside it in the bar.
  if (why === null || primary) return button;
  return (
    <Tooltip
      multiline
      maw={420}
      events={{ hover: true, focus: true, touch: true }}
      label={[why.sentence, ...why.details].join(" · ")}
    >
      {button}
    </Tooltip>
  );
}
