import { expect, it } from "vitest";
import { initialsOf, withoutTitles } from "./people";

it("leaves titles out of a name, and only those", () => {
  expect(withoutTitles("Dr. Ratna Wulandari Kusumaningtyas, S.H., M.Si.")).toBe(
    "Ratna Wulandari Kusumaningtyas",
  );
  expect(withoutTitles("Prof. Dr. dr. Raden Roro Maharani, S.Ked.")).toBe("Raden Roro Maharani");
  expect(withoutTitles("Suharto")).toBe("Suharto");
  expect(withoutTitles("A.")).toBe("A.");
});

it("takes the first and the last name's letters", () => {
  expect(initialsOf("Ni Luh Ayu Paramita, S.I.P., M.P.A.")).toBe("NP");
  expect(initialsOf("suharto")).toBe("S");
});
