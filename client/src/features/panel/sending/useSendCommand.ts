import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { serverClock } from "#app/features/panel/live/serverClock";
import { didNotGetThrough, sentOnce } from "#app/lib/apollo";
import { untilReachable } from "#app/lib/sending";
import { requestOf } from "./commandDocuments";
import { type Delivery, deliver } from "./deliver";
import type { RoomCommand } from "./roomCommand";

/** A command on its way. `acknowledged` is the place of its last event once the server has it. */
export interface PendingCommand {
  readonly commandId: string;
  readonly command: RoomCommand;
  readonly acknowledged: number | null;
}

export interface Sending {
  readonly send: (command: RoomCommand) => Promise<Delivery>;
  /** What was asked and is not on the screen yet. A mark, never a guess at what the state will be. */
  readonly pending: readonly PendingCommand[];
}

/** Sends commands; `seq` is the last event on the screen, by which a pending mark is taken off. */
export function useSendCommand(panelId: string, seq: number): Sending {
  const client = useApolloClient();
  const [asked, setAsked] = useState<readonly PendingCommand[]>([]);
  const leaving = useRef<AbortController>(new AbortController());

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const send = useCallback(
    async (command: RoomCommand): Promise<Delivery> => {
      const commandId = crypto.randomUUID();
      serverClock.sent(commandId);
      setAsked((before) => [...before, { commandId, command, acknowledged: null }]);
      const delivery = await deliver({
        send: async () => {
          const { data } = await client.mutate({
            ...requestOf(panelId, commandId, command),
            fetchPolicy: "no-cache",
            // Again is what `deliver` is for.
            context: sentOnce,
          });
          if (data === undefined || data === null) throw new Error("the server answered without data");
          return data;
        },
        isLost: didNotGetThrough,
        untilReachable,
        signal: leaving.current.signal,
      });
      setAsked((before) =>
        delivery.kind === "ACCEPTED"
          ? before.map((each) =>
              each.commandId === commandId ? { ...each, acknowledged: delivery.seq } : each,
            )
          : before.filter((each) => each.commandId !== commandId),
      );
      return delivery;
    },
    [client, panelId],
  );

  // Its answer and its event come by two ways, either one first.
  return { send, pending: asked.filter(({ acknowledged }) => acknowledged === null || acknowledged > seq) };
}
