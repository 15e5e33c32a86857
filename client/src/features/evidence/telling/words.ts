import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { type Language, useLanguage } from "#app/lib/i18n";

export type Translate = TFunction<readonly ["evidence", "domain"]>;

/** What it takes to say something in the reader's language. */
export interface Words {
  readonly t: Translate;
  readonly format: ReturnType<typeof useFormat>;
  readonly language: Language;
}

export function useWords(): Words {
  const { t } = useTranslation(["evidence", "domain"] as const);
  const format = useFormat();
  const { language } = useLanguage();
  return useMemo(() => ({ t, format, language }), [t, format, language]);
}
