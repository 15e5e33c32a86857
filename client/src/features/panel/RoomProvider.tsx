import { findItem, type ItemUnderWay, itemUnderWay } from "@sidang/shared";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { AudienceKind } from "#app/generated/panel/graphql";
import type { Action } from "./acting/action";
import { actionsFor } from "./acting/actionsFor";
import { sentDirectly } from "./acting/sentDirectly";
import { useEvidenceView } from "./evidence/useEvidenceView";
import type { Room } from "./live/room";
import { useMoment } from "./live/useNow";
import { isUnreachable, usePresence } from "./live/usePresence";
import type { RoomCommand } from "./sending/roomCommand";
import { useBallotDraft } from "./sending/useBallotDraft";
import { useSendCommand } from "./sending/useSendCommand";
import { lastFinished } from "./telling/timing";
import { type Notice, RoomContext, type RoomValue } from "./useRoom";

interface Props {
  readonly room: Room;
  readonly audience: AudienceKind;
  readonly children: ReactNode;
}

/** Holds what the parts of the room share. */
export function RoomProvider({ room, audience, children }: Props) {
  const { state: panel, viewerId, brokenAt } = room;
  const { send, pending } = useSendCommand(panel.panelId, panel.seq);
  const [looked, look] = useState<string | null>(null);
  const [asking, ask] = useState<Action | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const sits = audience === "MEMBERS" || audience === "SECRETARIAT";
  const presence = usePresence(panel.panelId, sits);
  const at = useMoment();

  const current = itemUnderWay(panel);
  // Between two units the decision stays on the screen until the next one is called.
  const shown = (looked === null ? undefined : findItem(panel, looked)) ?? current ?? lastFinished(panel);
  const evidence = useEvidenceView(shown);
  const ballot = useBallotDraft(ballotKey(current, viewerId));
  const { setOpen: openBallot } = ballot;

  const chairUnreachable = panel.chairId !== null && isUnreachable(presence, panel.chairId, at);
  const actions = useMemo(
    () => actionsFor(panel, { userId: viewerId, at, chairUnreachable }),
    [panel, viewerId, at, chairUnreachable],
  );

  const sendAndTell = useCallback(
    async (command: RoomCommand) => {
      setNotice(null);
      const delivery = await send(command);
      if (delivery.kind === "REFUSED") {
        setNotice({ kind: "REFUSED", refusal: { reason: delivery.reason, details: delivery.details } });
      }
      if (delivery.kind === "FAILED") setNotice({ kind: "FAILED" });
      return delivery;
    },
    [send],
  );

  const perform = useCallback(
    (action: Action) => {
      if (action.refusal !== null) return;
      const command = sentDirectly(action, panel);
      if (command !== null) void sendAndTell(command);
      else if (action.id === "castBallot" || action.id === "castAgain") {
        look(null);
        openBallot(true);
      } else ask(action);
    },
    [panel, sendAndTell, openBallot],
  );

  const value: RoomValue = {
    panel,
    viewerId,
    me: panel.members[viewerId],
    audience,
    presence,
    brokenAt,
    reloading: room.stale !== null,
    current,
    shown,
    look,
    evidence,
    actions,
    perform,
    asking,
    ask,
    send,
    sendAndTell,
    pending,
    notice,
    dismissNotice: () => setNotice(null),
    ballot: ballot.draft,
    changeBallot: ballot.change,
    voting: ballot.calls > 0,
    ballotCalls: ballot.calls,
    openBallot,
    discardBallot: ballot.discard,
    voided: voidedNow(room, current),
  };
  return <RoomContext value={value}>{children}</RoomContext>;
}

/** What a ballot is thought about for: the vote, and the ballot that it would replace. */
function ballotKey(item: ItemUnderWay | undefined, viewerId: string): string | null {
  if (item?.phase !== "VOTING") return null;
  return `${item.itemId} ${item.vote.openedAt} ${item.vote.ballots[viewerId]?.at ?? ""}`;
}

/** The deliberation that began with stepping back is over when the next vote opens, and its reason with it. */
function voidedNow({ steppedBack }: Room, item: ItemUnderWay | undefined): string | null {
  if (item?.phase !== "DELIBERATING" || steppedBack === null) return null;
  return item.itemId === steppedBack.itemId && item.begunAt === steppedBack.at ? steppedBack.reason : null;
}
