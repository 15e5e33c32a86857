import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { languages, useLanguage } from "#app/lib/i18n";
import classes from "./Preferences.module.css";

/** Language and appearance, remembered on this device. */
export function Preferences() {
  const { t } = useTranslation("app");
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const other = scheme === "dark" ? "light" : "dark";
  return (
    <div className={classes.preferences}>
      <fieldset className={classes.languages}>
        <legend className={classes.legend}>{t("menu.language")}</legend>
        {languages.map((offered) => (
          <button
            key={offered}
            type="button"
            className={classes.language}
            aria-pressed={offered === language}
            lang={offered}
            title={t(`menu.languageOf.${offered}`)}
            onClick={() => choose(offered)}
          >
            {offered.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className={classes.scheme}
        aria-label={`${t("menu.theme")}: ${t(`menu.themeOf.${other}`)}`}
        title={`${t("menu.theme")}: ${t(`menu.themeOf.${other}`)}`}
        onClick={() => setColorScheme(other)}
      >
        {scheme === "dark" ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
      </button>
    </div>
  );
}
