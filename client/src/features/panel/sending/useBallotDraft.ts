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
 * The ballot that is being thought about on the vote that `key` names; another vote starts blank. It lives in memory
 * and nowhere else: a choice that were written to the browser's storage could be read by the next person at the desk.
 */
export function useBallotDraft(key: string | null) {
  const [last, setLast] = useState<Kept>({ key, draft: blank, calls: 0 });
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
      setLast((before) => (open ? called(keptFor(key, before)) : { key, draft: blank, calls: 0 })),
    [key],
  );
  return { ...keptFor(key, last), change, setOpen };
}

function keptFor(key: string | null, kept: Kept): Kept {
  return kept.key === key ? kept : { key, draft: blank, calls: 0 };
}

/** Once a choice is made, calling for the ballot leads to where it is looked at again. */
function called({ key, draft, calls }: Kept): Kept {
  const whole = draft.choice !== null && draft.reason.length <= textLimits.reason;
  return { key, draft: { ...draft, step: whole ? "CONFIRMING" : "CHOOSING" }, calls: calls + 1 };
}
