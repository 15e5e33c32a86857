import { textLimits } from "@sidang/shared";
import { useCallback, useState } from "react";
import type { BallotDraft } from "#app/features/panel/useRoom";

interface Kept {
  readonly key: string | null;
  readonly draft: BallotDraft;
  /** How often the ballot was called for since it was last put away. */
  readonly calls: number;
}

const blank: BallotDraft = { choice: null, reason: "", step: "CHOOSING" };

/**
 * The ballot that is being thought about, for what `key` names: this vote, and what is sealed on it so far. Another
 * vote starts blank, and so does whoever has sealed, here or in another window. It lives in memory and nowhere else:
 * a choice that were written to the browser's storage could be read by the next person at the desk.
 */
export function useBallotDraft(key: string | null) {
  const [last, setLast] = useState<Kept>(startedFor(key));
  const change = useCallback(
    (part: Partial<BallotDraft>) =>
      setLast((before) => {
        const { draft, calls } = keptFor(key, before);
        return { key, draft: { ...draft, ...part }, calls };
      }),
    [key],
  );
  const setOpen = useCallback(
    (open: boolean) =>
      setLast((before) => {
        const kept = keptFor(key, before);
        return open ? called(kept) : { ...kept, calls: 0 };
      }),
    [key],
  );
  const discard = useCallback(
    // An answer may come late, when the next ballot is being thought about already.
    () => setLast((before) => (before.key === key ? startedFor(key) : before)),
    [key],
  );
  return { ...keptFor(key, last), change, setOpen, discard };
}

function startedFor(key: string | null): Kept {
  return { key, draft: blank, calls: 0 };
}

function keptFor(key: string | null, kept: Kept): Kept {
  return kept.key === key ? kept : startedFor(key);
}

/** Once a choice is made, calling for the ballot leads to where it is looked at again. */
function called({ key, draft, calls }: Kept): Kept {
  const whole = draft.choice !== null && draft.reason.length <= textLimits.reason;
  return { key, draft: { ...draft, step: whole ? "CONFIRMING" : "CHOOSING" }, calls: calls + 1 };
}
