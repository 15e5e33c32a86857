import { Alert, Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { useConnection } from "#app/lib/connection";
import classes from "./Asking.module.css";
import type { useAsked } from "./useAsked";

interface Props {
  readonly asked: ReturnType<typeof useAsked>;
  /** What the button that sends says. */
  readonly label: string;
  /** What will come of it. */
  readonly effect?: string | undefined;
  readonly ready: boolean;
  readonly onSubmit: () => void;
  /** The way back to the step before; without one, the dialog is left. */
  readonly back?: { readonly label: string; readonly onBack: () => void };
  readonly children?: ReactNode;
}

/** The frame of every dialog: what it does, its fields, what went wrong, send or leave. */
export function AskFrame({ asked, label, effect, ready, onSubmit, back, children }: Props) {
  const { t } = useWords();
  const { ask } = useRoom();
  const connection = useConnection();
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSubmit();
      }}
    >
      <Stack gap="sm">
        {effect !== undefined && <p className={classes.effect}>{effect}</p>}
        {children}
        {asked.trouble !== null && (
          <Alert color="red" role="alert" title={asked.trouble.sentence}>
            {asked.trouble.details.length > 0 && (
              <ul className={classes.details}>
                {asked.trouble.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </Alert>
        )}
        <Group gap="sm" justify="flex-end">
          {asked.busy && connection.status !== "online" && (
            <span className={classes.effect} role="status">
              {t("panel:bar.waitingForConnection")}
            </span>
          )}
          <Button variant="default" onClick={back?.onBack ?? (() => ask(null))}>
            {back?.label ?? t("panel:ask.cancel")}
          </Button>
          <Button type="submit" disabled={!ready} loading={asked.busy}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
