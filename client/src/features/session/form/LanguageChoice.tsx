import { useTranslation } from "react-i18next";
import { languages, useLanguage } from "#app/lib/i18n";
import classes from "./LanguageChoice.module.css";

/** The other language, by its own name. */
export function LanguageChoice() {
  const { t } = useTranslation("app");
  const { language, choose } = useLanguage();
  return languages
    .filter((offered) => offered !== language)
    .map((offered) => (
      <button
        key={offered}
        type="button"
        lang={offered}
        className={classes.choice}
        onClick={() => choose(offered)}
      >
        {t(`menu.languageOf.${offered}`)}
      </button>
    ));
}
