import type { Language } from "./language";

type Catalogue = Record<string, unknown>;
const loaders = import.meta.glob<{ default: Catalogue }>("../../locales/{id,en}/*.ts");

/** Loads one catalogue of one language: `locales/<language>/<namespace>.ts`, each in a file of its own. */
export async function loadCatalogue(language: Language, namespace: string): Promise<Catalogue> {
  const load = loaders[`../../locales/${language}/${namespace}.ts`];
  if (load === undefined) throw new Error(`There is no catalogue ${language}/${namespace}`);
  return (await load()).default;
}
