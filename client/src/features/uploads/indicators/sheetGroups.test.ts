import { indicatorsOf, instruments } from "@sidang/shared";
import { expect, it } from "vitest";
import { indicatorsIn, sheetGroups } from "./sheetGroups";

it.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  "%s: every indicator has one place, by area and in the sheet's order within it",
  (_id, instrument) => {
    const groups = sheetGroups(instrument);
    const order = indicatorsOf(instrument).map(({ code }) => code);
    const placed = groups.flatMap(indicatorsIn).map(({ code }) => code);
    expect([...placed].sort()).toEqual([...order].sort());
    for (const group of groups) {
      const places = indicatorsIn(group).map(({ code }) => order.indexOf(code));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
    expect(groups.map(({ code }) => code)).toEqual(["MP", "TT", "SDM", "AK", "PW", "PP", "RESULTS"]);
  },
);
