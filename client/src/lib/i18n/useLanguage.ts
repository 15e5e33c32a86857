import { useTranslation } from "react-i18next";
import { isLanguage, type Language, storeLanguage } from "./language";

/** The language that is shown, and how to change it (remembered on this device). */
export function useLanguage(): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
} {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : "id";
  const choose = (chosen: Language) => {
    storeLanguage(chosen);
    void i18n.changeLanguage(chosen);
  };
  return { language, choose };
}
