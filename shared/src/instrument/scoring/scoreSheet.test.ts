import { describe, expect, it } from "vitest";
import type { Answer, Answers, Choice } from "../answer.js";
import { indicatorsOf } from "../indicatorsOf.js";
import { instruments } from "../instruments.js";
import { bestSheet } from "./answers.arbitrary.js";
import { scoreSheet } from "./scoreSheet.js";

const [current, older] = [instruments[0] ?? expect.fail(), instruments[1] ?? expect.fail()];
const choice = (letter: Choice): Answer => ({ kind: "choice", choice: letter });
const counts = (given: Record<string, number>): Answer => ({ kind: "counts", counts: given });
const index = (given: number): Answer => ({ kind: "index", index: given });
const nothing: Answer = { kind: "notApplicable", note: "nothing to count" };
const without = (answers: Answers, ...codes: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !codes.includes(code)));
const scored = (but: Answers) => scoreSheet(current, bestSheet(current, but));

describe("scoreSheet", () => {
  it("[SC17] the best answers give all points, on both sheets", () => {
    for (const instrument of instruments) {
      const sheet = scoreSheet(instrument, bestSheet(instrument));
      expect([sheet.enablers.points, sheet.results.points, sheet.total.points]).toEqual([60, 40, 100]);
      expect(sheet.total).toEqual({ points: 100, weight: 100, share: 1, exact: "100/1" });
      expect(sheet).toMatchObject({ complete: true, missing: [], strays: [] });
    }
    expect(scored({}).halves?.fulfilment.points).toBe(30);
    expect(scored({}).halves?.reform.points).toBe(30);
    expect(scored({}).areas.PW.together).toMatchObject({ points: 15, weight: 15, share: 1 });
  });

  it("[SC17] a sheet without halves has none", () => {
    const sheet = scoreSheet(older, bestSheet(older));
    expect(sheet.halves).toBeNull();
    expect(sheet.areas.SDM).toMatchObject({
      fulfilment: null,
      reform: null,
      together: { points: 15, weight: 15 },
    });
  });

  // Worked by hand; each loss is the weight minus weight x mean.
  it("[SC15] a worked example", () => {
    const sheet = scored({
      "A.I.1.i.b": choice("B"), // (1 + 0.5) / 2 x 0.5 = 0.375: loses 0.125
      "A.I.1.iii.a": choice("B"),
      "A.I.1.iii.b": choice("B"),
      "A.I.1.iii.c": choice("C"), // (0.67 + 0.67 + 0.33) / 3 x 1 = 1.67 / 3: loses 1.33 / 3
      "A.I.3.iii.a": choice("NO"), // 5 / 6 x 1.25: loses 1.25 / 6
      "A.II.1.i.a": counts({ agen: 3, perubahan: 2 }),
      "A.II.1.i.b": counts({ perubahan: 2, terintegrasi: 1 }), // (2/3 + 1/2) / 2 x 2 = 7 / 6: loses 5 / 6
      "A.II.3.iii.a": counts({ tahun_lalu: 4, tahun_ini: 3, disanksi: 3 }), // 1 / 4 x 2: loses 1.5
      "A.II.5.ii.a": counts({ wajib: 8, proses: 2, selesai: 5 }), // 5 / 8 x 3: loses 1.125
      "A.II.5.iii.b": counts({ administrator: 2, pengawas: 6, staf: 32, lapor: 30 }), // (1 + 0.75) / 2 x 2: loses 0.25
      "A.II.6.i.b": nothing, // the mean of the other one alone: loses nothing
      "B.I.a.1": index(3.6), // 15.75
      "B.I.b.1": choice("B"), // 3.75
      "B.II.a.1": index(3.5), // 15.3125
    });
    expect(sheet.subcomponents["A.I.1.i"]?.exact).toBe("3/8");
    expect(sheet.subcomponents["A.I.1.iii"]?.exact).toBe("167/300");
    expect(sheet.subcomponents["A.II.1.i"]?.exact).toBe("7/6");
    expect(sheet.indicators["A.II.1.i.a"]).toMatchObject({
      value: 2 / 3,
      points: 2 / 3,
      weight: 1,
      share: 2 / 3,
    });
    // 4 - 0.125 - 1.33/3 = 10.295/3, and 4 - 5/6 = 9.5/3
    expect(sheet.areas.MP.fulfilment?.exact).toBe("2059/600");
    expect(sheet.areas.MP.reform?.exact).toBe("19/6");
    expect(sheet.areas.MP.together).toMatchObject({ exact: "3959/600", weight: 8, share: 3959 / 4800 });
    expect(sheet.areas.SDM.together.points).toBe(10 - 1.25 / 6 - 1.5);
    expect(sheet.areas.PW.together.points).toBe(13.625);
    expect(sheet.enablers.points).toBe(55.515); // 60 - 4.485
    expect(sheet.results.points).toBe(34.8125);
    expect(sheet.total.points).toBe(90.3275);
    expect(sheet).toMatchObject({ complete: true, answered: 113, asked: 113 });
  });

  it("[SC11] a blank counts 0 and is not skipped by the mean", () => {
    const sheet = scoreSheet(current, without(bestSheet(current), "A.I.1.i.b"));
    expect(sheet.subcomponents["A.I.1.i"]?.points).toBe(0.25); // skipping the blank would give 0.5
    expect(sheet.total.points).toBe(99.75);
    expect(scoreSheet(current, {}).total.points).toBe(0);
  });

  it("[SC15] both halves of the wealth reports count", () => {
    const lhkasn = scored({ "A.II.5.iii.b": counts({ administrator: 1, pengawas: 1, staf: 8, lapor: 0 }) });
    expect(lhkasn.subcomponents["A.II.5.iii"]?.points).toBe(1);
    const lhkpn = scored({ "A.II.5.iii.a": counts({ kepala: 1, pejabat: 1, lainnya: 0, lapor: 0 }) });
    expect(lhkpn.subcomponents["A.II.5.iii"]?.points).toBe(1);
  });

  it("[SC13] what is not applicable leaves the mean, and its weight goes to the others", () => {
    const sheet = scored({ "A.II.1.i.a": nothing, "A.II.1.i.b": counts({ perubahan: 2, terintegrasi: 1 }) });
    expect(sheet.indicators["A.II.1.i.a"]).toMatchObject({
      status: "NOT_APPLICABLE",
      weight: 0,
      points: 0,
      share: 0,
    });
    expect(sheet.indicators["A.II.1.i.b"]).toMatchObject({ weight: 2, points: 1 });
    expect(sheet).toMatchObject({ complete: true, answered: 113 });
  });

  it("[SC16] a subcomponent that does not apply passes its weight to its siblings", () => {
    // A.II.5: i 2.5, ii 3 (not applicable), iii 2. Siblings: 2.5 x 0.5 + 2 x 1 = 3.25 of 4.5, so 3.25 x 7.5 / 4.5.
    const sheet = scored({ "A.II.5.ii.a": nothing, "A.II.5.i.a": choice("C") });
    expect(sheet.subcomponents["A.II.5.ii"]).toEqual({
      points: 0,
      weight: 3,
      share: 0,
      exact: "0/1",
      applicable: false,
    });
    expect(sheet.subcomponents["A.II.5.i"]).toMatchObject({ points: 1.25, weight: 2.5, applicable: true });
    expect(sheet.components["A.II.5"]).toMatchObject({ exact: "65/12", weight: 7.5 });
    expect(sheet.complete).toBe(true);
    expect(scored({ "A.II.5.ii.a": nothing }).total.points).toBe(100);
  });

  it("[SC7] 0 of 0 counts 0 and leaves the sheet incomplete", () => {
    const sheet = scored({ "A.II.5.ii.a": counts({ wajib: 0, proses: 0, selesai: 0 }) });
    expect(sheet.subcomponents["A.II.5.ii"]).toMatchObject({ points: 0, applicable: true });
    expect(sheet.total.points).toBe(97);
    expect(sheet.missing).toEqual([{ code: "A.II.5.ii.a", why: "UNDEFINED" }]);
  });

  it("[SC20] what is missing is listed in the order of the sheet, with why", () => {
    const answers = {
      ...without(bestSheet(current), "B.II.a.1", "A.I.1.i.a"),
      "A.II.1.i.a": counts({ agen: 0, perubahan: 0 }),
      "A.II.1.i.b": counts({ perubahan: 2, terintegrasi: -1 }),
    };
    const sheet = scoreSheet(current, answers);
    expect(sheet).toMatchObject({ complete: false, answered: 109, asked: 113 });
    expect(sheet.missing).toEqual([
      { code: "A.I.1.i.a", why: "BLANK" },
      { code: "A.II.1.i.a", why: "UNDEFINED" },
      { code: "A.II.1.i.b", why: "INVALID", problem: { code: "COUNT_NOT_WHOLE", input: "terintegrasi" } },
      { code: "B.II.a.1", why: "BLANK" },
    ]);
    expect(scoreSheet(current, {}).missing.map(({ code }) => code)).toEqual(
      indicatorsOf(current).map(({ code }) => code),
    );
  });

  it("[SC12] an invalid answer counts 0 in the mean", () => {
    expect(scored({ "A.I.1.i.b": choice("E") }).subcomponents["A.I.1.i"]?.points).toBe(0.25);
  });

  it("[SC14] answers that the sheet does not ask for change nothing and are listed", () => {
    const sheet = scored({ "Z.9": choice("A"), "A.I.1": choice("A"), constructor: choice("A") });
    expect(sheet.strays).toEqual(["A.I.1", "Z.9", "constructor"]);
    expect({ ...sheet, strays: [] }).toEqual(scored({}));
  });

  it("[SC5] thirds are not 0.67 and 0.33", () => {
    const sheet = scored({
      "A.I.1.iii.a": choice("B"),
      "A.I.1.iii.b": choice("B"),
      "A.I.1.iii.c": choice("B"),
    });
    expect(sheet.subcomponents["A.I.1.iii"]?.points).toBe(0.67);
  });

  it("[SC18] a sheet is plain JSON", () => {
    const sheet = scored({ "A.II.1.i.a": nothing });
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});
