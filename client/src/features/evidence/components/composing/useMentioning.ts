import { useApolloClient } from "@apollo/client/react";
import type { Mention, ThreadAudience } from "@sidang/shared";
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import { MentionablePeopleDocument } from "#app/generated/evidence/graphql";

/** So many are enough to choose from; whoever is not among them is typed further. */
const most = 6;
const pauseMs = 150;

/** The name that is being typed after an @, up to the caret; null when none is. */
export function mentionAt(text: string, caret: number): string | null {
  const [, name] = /(?:^|\s)@([\p{L}.'-]{0,40}(?: [\p{L}.'-]{0,40}){0,2})$/u.exec(text.slice(0, caret)) ?? [];
  return name ?? null;
}

/** Offers people who may read what is written, while somebody types a name after an @. */
export function useMentioning(
  evidenceId: string,
  audience: ThreadAudience | null,
  box: RefObject<HTMLTextAreaElement | null>,
) {
  const client = useApolloClient();
  const list = useId();
  const [search, setSearch] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Mention[] | null>(null);
  const [chosen, setChosen] = useState(0);

  useEffect(() => {
    setFound(null);
    setChosen(0);
    if (search === null || audience === null) return;
    let gone = false;
    const timer = setTimeout(async () => {
      try {
        const { data } = await client.query({
          query: MentionablePeopleDocument,
          variables: { evidenceId, audience, search: search.trim() },
          fetchPolicy: "no-cache",
        });
        if (!gone) setFound(data?.mentionablePeople.slice(0, most) ?? []);
      } catch {
        // Nobody is offered, and the text can be sent as it is.
      }
    }, pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, evidenceId, audience, search]);

  const isOpen = search !== null && found !== null && found.length > 0;
  const close = () => setSearch(null);
  return {
    list,
    found: search === null ? null : found,
    chosen,
    search,
    close,
    look: ({ value, selectionEnd }: HTMLTextAreaElement) => setSearch(mentionAt(value, selectionEnd)),
    /** The text with the whole name in the place of what was typed of it. */
    insert: (text: string, name: string) => {
      const caret = box.current?.selectionEnd ?? text.length;
      const from = caret - (search?.length ?? 0);
      close();
      const before = `${text.slice(0, from)}${name} `;
      requestAnimationFrame(() => {
        box.current?.focus();
        box.current?.setSelectionRange(before.length, before.length);
      });
      return before + text.slice(caret);
    },
    /** Whether the key was for the list. */
    onKeyDown: (event: KeyboardEvent, choose: (person: Mention) => void): boolean => {
      if (!isOpen || event.ctrlKey || event.metaKey) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) setChosen((chosen + step + found.length) % found.length);
      else if (event.key === "Enter" || event.key === "Tab") {
        const person = found[chosen];
        if (person !== undefined) choose(person);
      } else if (event.key === "Escape") close();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    aria: isOpen
      ? ({
          "aria-controls": list,
          "aria-activedescendant": `${list}-${chosen}`,
          "aria-autocomplete": "list",
        } as const)
      : {},
  };
}

export type Mentioning = ReturnType<typeof useMentioning>;
