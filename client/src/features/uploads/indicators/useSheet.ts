import { instrumentById, type Localised } from "@sidang/shared";
import { useMemo } from "react";
import { useLanguage } from "#app/lib/i18n";
import { type SheetGroup, sheetGroups } from "./sheetGroups";

const none: readonly SheetGroup[] = [];

/** A sheet's groups, and its texts in the reader's language; Indonesian where nobody has written another. */
export function useSheet(instrumentId: string) {
  const { language } = useLanguage();
  return useMemo(() => {
    const instrument = instrumentById(instrumentId);
    return {
      groups: instrument === undefined ? none : sheetGroups(instrument),
      say: (text: Localised) => text[language] ?? text.id,
    };
  }, [instrumentId, language]);
}
