import type { AgendaItem, ShownEvidence, ThreadReference } from "@sidang/shared";
import { useCallback, useState } from "react";
import type { WantedThread } from "./evidenceSlot";

export type CaseTab = "DOSSIER" | "EVIDENCE";

/** Where somebody looks in the case of a unit, and whether what is shown takes them along. */
export interface EvidenceView {
  readonly tab: CaseTab;
  readonly choose: (tab: CaseTab) => void;
  readonly following: boolean;
  /** Stops following, or goes to what is shown and follows again. */
  readonly follow: (on: boolean) => void;
  readonly wanted: WantedThread | null;
  /** Opens a thread. Whoever does so while something is shown has left it. */
  readonly want: (thread: ThreadReference) => void;
  /** The thread that is open; null when none is. */
  readonly opened: ThreadReference | null;
  readonly noteOpened: (thread: ThreadReference | null) => void;
  /** How often the reader was taken along. */
  readonly brought: number;
  /** How often the reader asked to be taken to the evidence. */
  readonly went: number;
}

interface Place {
  readonly itemId: string | null;
  /** Names what was shown when the place was last judged. */
  readonly mark: string | null;
  readonly tab: CaseTab;
  readonly wanted: WantedThread | null;
  readonly opened: ThreadReference | null;
  readonly brought: number;
  readonly went: number;
}

const nowhere: Place = {
  itemId: null,
  mark: null,
  tab: "DOSSIER",
  wanted: null,
  opened: null,
  brought: 0,
  went: 0,
};

/**
 * Keeps where the reader looks. Whoever follows is at the evidence in the very drawing in which something is shown;
 * after a reload too, since what is shown is in the state.
 * @param item the unit that is looked at
 */
export function useEvidenceView(item: AgendaItem | undefined): EvidenceView {
  const [following, setFollowing] = useState(true);
  const [kept, keep] = useState(nowhere);
  const itemId = item?.itemId ?? null;
  const mark = markOf(item?.case?.shown ?? null);
  const place =
    kept.itemId === itemId && kept.mark === mark ? kept : arrived(kept, { itemId, mark, following });
  if (place !== kept) keep(place);

  const change = useCallback((by: (place: Place) => Partial<Place>) => {
    keep((before) => ({ ...before, ...by(before) }));
  }, []);
  const follow = useCallback(
    (on: boolean) => {
      setFollowing(on);
      if (on) change(({ went }) => ({ tab: "EVIDENCE", wanted: null, went: went + 1 }));
    },
    [change],
  );
  const want = useCallback(
    (thread: ThreadReference) => {
      if (mark !== null) setFollowing(false);
      change(({ went }) => ({ tab: "EVIDENCE", wanted: { ...thread, ask: went + 1 }, went: went + 1 }));
    },
    [change, mark],
  );
  const choose = useCallback((tab: CaseTab) => change(() => ({ tab })), [change]);
  const noteOpened = useCallback((opened: ThreadReference | null) => change(() => ({ opened })), [change]);
  const { tab, wanted, opened, brought, went } = place;
  return { tab, choose, following, follow, wanted, want, opened, noteOpened, brought, went };
}

/** At another unit, or before something else that is shown. */
function arrived(
  kept: Place,
  { itemId, mark, following }: Pick<Place, "itemId" | "mark"> & { readonly following: boolean },
): Place {
  const before = kept.itemId === itemId ? kept : { ...nowhere, brought: kept.brought, went: kept.went };
  const here = { ...before, itemId, mark };
  return following && mark !== null
    ? { ...here, tab: "EVIDENCE", wanted: null, brought: before.brought + 1 }
    : here;
}

function markOf(shown: ShownEvidence | null): string | null {
  return shown === null ? null : JSON.stringify(shown);
}
