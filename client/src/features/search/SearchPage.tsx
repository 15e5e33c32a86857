import { Button, TextInput } from "@mantine/core";
import { searchWords } from "@sidang/shared";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page, Surface } from "#app/ui/page";
import { EmptyState } from "#app/ui/states";
import classes from "./SearchPage.module.css";
import { SearchResults } from "./SearchResults";

const longest = 200;

/** `/cari?q=`: evidence and threads by their words. */
export function SearchPage() {
  const { t } = useTranslation("search");
  const [address, setAddress] = useSearchParams();
  const query = (address.get("q") ?? "").trim();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(query);
  const [asked, ask] = useState(query);
  // Another search came by the address: from the header, or by going back.
  if (asked !== query) {
    ask(query);
    type(query);
  }
  useEffect(() => {
    if (query === "") field.current?.focus();
  }, [query]);

  return (
    <Page title={t("title")}>
      <search>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            setAddress(typed.trim() === "" ? {} : { q: typed.trim() });
          }}
        >
          <TextInput
            ref={field}
            className={classes.field}
            type="search"
            label={t("label")}
            placeholder={t("hint")}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
          <Button type="submit">{t("submit")}</Button>
        </form>
      </search>
      {answer(query, t)}
    </Page>
  );
}

function answer(query: string, t: ReturnType<typeof useTranslation<"search">>["t"]) {
  const note = (title: string, text: string) => (
    <Surface>
      <EmptyState title={title} text={text} />
    </Surface>
  );
  if (query === "") return note(t("empty"), t("emptyText"));
  if (query.length > longest) return note(t("long"), t("longText"));
  if (searchWords(query, 1).length === 0) return note(t("short"), t("shortText"));
  return <SearchResults key={query} query={query} />;
}
