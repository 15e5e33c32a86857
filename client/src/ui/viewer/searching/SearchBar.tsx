import { ActionIcon, Button, CloseButton, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./SearchBar.module.css";
import type { Search } from "./useSearch";

interface Props {
  readonly search: Search;
  readonly setQuery: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly pages: number;
  /** Marks the find that is looked at as a passage: how somebody without a pointer comments on words. */
  readonly onMark: () => void;
  readonly onClose: () => void;
}

/** The field in which one looks for words in the document. */
export function SearchBar({ search, setQuery, step, pages, onMark, onClose }: Props) {
  const { t } = useTranslation("viewer");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { hits, current, isDone, searched, hasText, query } = search;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onMark();
    else if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const told =
    query.trim() === ""
      ? ""
      : !isDone
        ? t("search.running", { page: searched, pages, count: hits.length })
        : !hasText
          ? t("search.noText")
          : hits.length === 0
            ? t("search.none")
            : t("search.place", { number: current + 1, count: hits.length });

  return (
    <search className={classes.bar}>
      <TextInput
        ref={field}
        size="xs"
        className={classes.field}
        aria-label={t("search.field")}
        placeholder={t("search.field")}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.told} role="status">
        {told}
      </span>
      <ActionIcon
        variant="subtle"
        aria-label={t("search.previous")}
        title={t("search.previous")}
        disabled={hits.length === 0}
        onClick={() => step(-1)}
      >
        <IconChevronUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t("search.next")}
        title={t("search.next")}
        disabled={hits.length === 0}
        onClick={() => step(1)}
      >
        <IconChevronDown size={18} />
      </ActionIcon>
      <Button variant="default" size="xs" disabled={hits.length === 0} onClick={onMark} title="Ctrl+Enter">
        {t("search.mark")}
      </Button>
      <CloseButton size="sm" aria-label={t("search.close")} onClick={onClose} />
    </search>
  );
}
