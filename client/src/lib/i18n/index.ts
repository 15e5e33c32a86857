export { type Language, languages, storedLanguage } from "./language";
export { startI18n } from "./startI18n";
export type { Translated } from "./translated";
export { useLanguage } from "./useLanguage";
