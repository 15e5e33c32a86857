/** Indonesian first. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

const key = "sidang.language";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language chosen on this device, else Indonesian. */
export function storedLanguage(storage: Pick<Storage, "getItem"> = localStorage): Language {
  try {
    const stored = storage.getItem(key);
    return isLanguage(stored) ? stored : "id";
  } catch {
    // Storage may be forbidden; the page works without.
    return "id";
  }
}

export function storeLanguage(language: Language, storage: Pick<Storage, "setItem"> = localStorage): void {
  try {
    storage.setItem(key, language);
  } catch {
    // As above: the choice then lasts until the page is left.
  }
}
