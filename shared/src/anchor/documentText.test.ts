import fc from "fast-check";
import { expect, it } from "vitest";
import { pageStartsOf, wholeText } from "./documentText.js";

it("pages begin where their text stands in the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 })), (texts) => {
      const page = { items: [], width: 1, height: 1, rotation: 0, fingerprint: null } as const;
      const text = { pages: texts.map((each) => ({ ...page, text: each })) };
      const whole = wholeText(text);
      expect(
        pageStartsOf(text).map((start, place) => whole.slice(start, start + (texts[place] ?? "").length)),
      ).toEqual(texts);
    }),
  );
});
