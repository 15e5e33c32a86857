import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { useWords, type Words } from "#app/features/panel/telling/words";
import { type Language, startI18n } from "#app/lib/i18n";

/** The real catalogues of a language, loaded. */
export async function catalogues(language: Language) {
  const i18n = await startI18n(language);
  await i18n.loadNamespaces(["panel", "refusals", "record"]);
  return i18n;
}

/** What it takes to say something in a language, as the screens have it. */
export async function wordsIn(language: Language): Promise<Words> {
  const i18n = await catalogues(language);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  return renderHook(() => useWords(), { wrapper }).result.current;
}
