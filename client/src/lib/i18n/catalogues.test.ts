import { describe, expect, it } from "vitest";

const loaded = import.meta.glob<{ default: object }>("../../locales/{id,en}/*.ts", { eager: true });

/** Every text of a catalogue by its path. */
function textsOf(catalogue: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[`${path}${key}`, value]] : [...textsOf(value, `${path}${key}.`)],
    ),
  );
}

const catalogueOf = (language: string, namespace: string) =>
  textsOf(loaded[`../../locales/${language}/${namespace}.ts`]?.default ?? {});
const namespacesOf = (language: string) =>
  Object.keys(loaded)
    .filter((path) => path.includes(`/${language}/`))
    .map((path) => path.replace(/.*\//, "").replace(/\.ts$/, ""))
    .sort();
/** English tells one from many, Indonesian does not. */
const withoutSingulars = (keys: Iterable<string>) => [...keys].filter((key) => !key.endsWith("_one")).sort();
const placesIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe("catalogues", () => {
  it("are the same in both languages", () => {
    expect(namespacesOf("en")).toEqual(namespacesOf("id"));
    expect(namespacesOf("id").length).toBeGreaterThan(5);
  });

  describe.each(namespacesOf("id"))("%s", (namespace) => {
    const [id, en] = [catalogueOf("id", namespace), catalogueOf("en", namespace)];

    it("says everything in both languages", () => {
      expect(withoutSingulars(en.keys())).toEqual(withoutSingulars(id.keys()));
    });

    it("leaves no text empty and no gap out", () => {
      for (const [key, text] of [...id, ...en]) expect(text.trim(), key).not.toBe("");
      for (const [key, text] of id) expect(placesIn(en.get(key) ?? ""), key).toEqual(placesIn(text));
    });

    it("has a singular in English for every plural", () => {
      const plurals = [...en.keys()].filter((key) => key.endsWith("_other"));
      for (const key of plurals) expect(en.has(key.replace(/_other$/, "_one")), key).toBe(true);
    });
  });
});
