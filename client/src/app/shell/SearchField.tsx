import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import classes from "./SearchField.module.css";

/** Finds evidence and threads from every screen; Ctrl+K goes there. On a phone it is a way to the page. */
export function SearchField() {
  const { t } = useTranslation("app");
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey ||
        event.key.toLowerCase() !== "k"
      )
        return;
      event.preventDefault();
      // Where there is no room for the field, the page has one.
      if (field.current?.checkVisibility() === true) field.current.select();
      else void navigate("/cari");
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  }, [navigate]);

  return (
    <search className={classes.search}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const query = field.current?.value.trim() ?? "";
          void navigate(query === "" ? "/cari" : `/cari?q=${encodeURIComponent(query)}`);
        }}
      >
        <input
          ref={field}
          type="search"
          className={classes.field}
          aria-label={t("search.label")}
          aria-keyshortcuts="Control+K"
          placeholder={t("search.hint")}
          enterKeyHint="search"
        />
        <button type="submit" className={classes.button} aria-label={t("search.open")}>
          <IconSearch size={18} aria-hidden />
        </button>
      </form>
    </search>
  );
}
