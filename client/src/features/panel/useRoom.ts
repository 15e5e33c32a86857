import type { AgendaItem, BallotChoice, ItemUnderWay, Member, Panel, Refusal } from "@sidang/shared";
import { createContext, useContext } from "react";
import type { AudienceKind } from "#app/generated/panel/graphql";
import type { Action } from "./acting/action";
import type { EvidenceView } from "./evidence/useEvidenceView";
import type { Presence } from "./live/usePresence";
import type { Delivery } from "./sending/deliver";
import type { RoomCommand } from "./sending/roomCommand";
import type { PendingCommand } from "./sending/useSendCommand";

/** What the bar has to tell about the last command: it was refused, or it did not succeed. */
export type Notice = { readonly kind: "REFUSED"; readonly refusal: Refusal } | { readonly kind: "FAILED" };

/** A ballot that is being thought about. In memory only: it is written nowhere, and is gone with the page. */
export interface BallotDraft {
  readonly choice: BallotChoice | null;
  readonly reason: string;
  readonly step: "CHOOSING" | "CONFIRMING";
}

/** The room as its parts see it. */
export interface RoomValue {
  readonly panel: Panel;
  readonly viewerId: string;
  /** Undefined for the gallery and for those who oversee. */
  readonly me: Member | undefined;
  readonly audience: AudienceKind;
  readonly presence: Presence;
  readonly brokenAt: number | null;
  readonly reloading: boolean;
  /** The item under way. */
  readonly current: ItemUnderWay | undefined;
  /** The item that is looked at: the one under way, else the one finished last, unless somebody chose another. */
  readonly shown: AgendaItem | undefined;
  /** Looks at an item; null follows the sitting. */
  readonly look: (itemId: string | null) => void;
  /** Where one looks in its case: dossier or evidence, along with what is shown or not. */
  readonly evidence: EvidenceView;
  readonly actions: readonly Action[];
  /** Does an action, or asks first for what it still needs. */
  readonly perform: (action: Action) => void;
  /** The action whose details are being asked for. */
  readonly asking: Action | null;
  readonly ask: (action: Action | null) => void;
  readonly send: (command: RoomCommand) => Promise<Delivery>;
  /** Sends, and tells in the bar when it was refused. */
  readonly sendAndTell: (command: RoomCommand) => Promise<Delivery>;
  readonly pending: readonly PendingCommand[];
  readonly notice: Notice | null;
  readonly dismissNotice: () => void;
  readonly ballot: BallotDraft;
  readonly changeBallot: (change: Partial<BallotDraft>) => void;
  /** The ballot is open for (another) choice. */
  readonly voting: boolean;
  /** How often the ballot was called for since it was put away: each time it is brought forward. */
  readonly ballotCalls: number;
  /** Brings the ballot forward, to its confirmation once a choice is made; or puts it away as it is. */
  readonly openBallot: (open: boolean) => void;
  /** Puts the ballot away, blank. */
  readonly discardBallot: () => void;
  /** Why the votes on the item under way are void; null when they are not, or when this page was not there to hear it. */
  readonly voided: string | null;
}

export const RoomContext = createContext<RoomValue | null>(null);

export function useRoom(): RoomValue {
  const room = useContext(RoomContext);
  if (room === null) throw new Error("This part belongs inside a panel room");
  return room;
}
