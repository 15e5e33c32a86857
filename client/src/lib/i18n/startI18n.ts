import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { loadCatalogue } from "./catalogues";
import { isLanguage, type Language, languages } from "./language";

/** Loaded before anything is shown; every other catalogue comes with the route that asks for it. */
const first = ["app", "domain"] as const;

/** Starts the message catalogues. `language` on the page's root follows the choice. */
export async function startI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  instance.on("languageChanged", (chosen) => {
    document.documentElement.lang = chosen;
  });
  await instance
    .use({
      type: "backend" as const,
      init() {},
      read(
        chosen: string,
        namespace: string,
        done: (error: Error | null, catalogue: Record<string, unknown> | null) => void,
      ) {
        loadCatalogue(isLanguage(chosen) ? chosen : "id", namespace).then(
          (catalogue) => done(null, catalogue),
          (error) => done(error instanceof Error ? error : new Error(String(error)), null),
        );
      },
    })
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: languages,
      // A missing text is a bug that the parity test finds; showing Indonesian would hide it.
      fallbackLng: false,
      ns: first,
      defaultNS: "app",
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
  return instance;
}
