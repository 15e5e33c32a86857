import { useCallback, useState } from "react";
import type { BallotDraft } from "#app/features/panel/useRoom";

const blank: BallotDraft = { choice: null, reason: "", step: "CHOOSING" };

/**
 * The ballot that is being thought about on the vote that `key` names; another vote starts blank. It lives in memory
 * and nowhere else: a choice that were written to the browser's storage could be read by the next person at the desk.
 */
export function useBallotDraft(key: string | null) {
  const [kept, setKept] = useState<{
    readonly key: string | null;
    readonly draft: BallotDraft;
    readonly open: boolean;
  }>({
    key,
    draft: blank,
    open: false,
  });
  const fresh = kept.key === key ? kept : { key, draft: blank, open: false };
  const change = useCallback(
    (part: Partial<BallotDraft>) =>
      setKept((before) => {
        const base = before.key === key ? before : { key, draft: blank, open: false };
        return { ...base, draft: { ...base.draft, ...part } };
      }),
    [key],
  );
  const open = useCallback(
    (next: boolean) =>
      setKept((before) => ({ key, draft: next && before.key === key ? before.draft : blank, open: next })),
    [key],
  );
  return { draft: fresh.draft, open: fresh.open, change, setOpen: open };
}
