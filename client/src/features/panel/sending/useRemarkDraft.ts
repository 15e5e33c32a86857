import type { ThreadReference } from "@sidang/shared";
import { useCallback, useEffect, useState } from "react";

/** What a text was typed for: one draft for each person and item, so that a shared machine does not mix them. */
export interface DraftKey {
  readonly userId: string;
  readonly panelId: string;
  readonly itemId: string;
}

const keyOf = ({ userId, panelId, itemId }: DraftKey) => `sidang:remark:${userId}:${panelId}:${itemId}`;
const threadKeyOf = (key: DraftKey) => `${keyOf(key)}:thread`;

/**
 * The text of a remark that is being written. It survives a reload and a lost connection, and is gone with the tab.
 * For remarks only: nothing of a ballot is ever kept in the browser.
 */
export function useRemarkDraft(key: DraftKey): readonly [string, (text: string) => void] {
  return useKept(keyOf(key));
}

/** The thread that the remark being written is to point to, kept like its text. Ids hold no blanks. */
export function useThreadDraft(
  key: DraftKey,
): readonly [ThreadReference | null, (thread: ThreadReference | null) => void] {
  const [text, write] = useKept(threadKeyOf(key));
  const [evidenceId, threadId] = text.split(" ");
  const setThread = useCallback(
    (thread: ThreadReference | null) =>
      write(thread === null ? "" : `${thread.evidenceId} ${thread.threadId}`),
    [write],
  );
  return [evidenceId && threadId ? { evidenceId, threadId } : null, setThread];
}

function useKept(place: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => read(place));
  useEffect(() => setText(read(place)), [place]);
  const write = useCallback(
    (next: string) => {
      setText(next);
      try {
        if (next === "") sessionStorage.removeItem(place);
        else sessionStorage.setItem(place, next);
      } catch {
        // A full or forbidden storage costs the draft its life beyond a reload, and nothing else.
      }
    },
    [place],
  );
  return [text, write];
}

function read(place: string): string {
  try {
    return sessionStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}
