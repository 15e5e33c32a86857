import { expect, it } from "vitest";
import { excerpt } from "./excerpt.js";

it("shows what stands around the first word that begins with one of those asked for", () => {
  expect(excerpt("Hasil survei kepuasan masyarakat", "kepu")).toBe("Hasil survei kepuasan masyarakat");
  expect(excerpt("Café dan lain-lain", "cafe")).toBe("Café dan lain-lain");
  expect(excerpt("tidak ada", "survei")).toBeNull();
});

it("is cut on both sides, and says so", () => {
  const said = excerpt(`${"awal ".repeat(40)}survei ${"akhir ".repeat(40)}`, "survei");
  expect(said).toMatch(/^….*survei.*…$/);
  expect(said?.length).toBeLessThan(180);
});
