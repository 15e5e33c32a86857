import { describe, expect, it } from "vitest";
import type { Answer, Choice } from "../answer.js";
import { indicatorsOf } from "../indicatorsOf.js";
import type { Indicator } from "../instrument.js";
import { instruments } from "../instruments.js";
import { scoreIndicator } from "./scoreIndicator.js";

const all = instruments.flatMap(indicatorsOf);
const find = (code: string): Indicator =>
  all.find((indicator) => indicator.code === code) ?? expect.fail(code);
const ofType = (type: string): Indicator =>
  all.find(({ answerType }) => answerType === type) ?? expect.fail(type);
const choice = (letter: Choice): Answer => ({ kind: "choice", choice: letter });
const counts = (given: Record<string, number>): Answer => ({ kind: "counts", counts: given });
const index = (given: number): Answer => ({ kind: "index", index: given });

const agents = find("A.II.1.i.a");
const discipline = find("A.II.3.iii.a");
const complaints = find("A.II.5.ii.a");
const survey = find("B.I.a.1");

describe("scoreIndicator", () => {
  it.each([
    ["YES_NO", { YES: 1, NO: 0 }],
    ["ABC", { A: 1, B: 0.5, C: 0 }],
    ["ABCD", { A: 1, B: 0.67, C: 0.33, D: 0 }],
    ["ABCDE", { A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0 }],
  ])("[SC5] %s letters are worth what the sheet says", (type, worth) => {
    for (const [letter, value] of Object.entries(worth)) {
      expect(scoreIndicator(ofType(type), choice(letter as Choice))).toEqual({ status: "ANSWERED", value });
    }
  });

  it("[SC6] a share is what is over what should be, limited to 1", () => {
    expect(scoreIndicator(agents, counts({ agen: 3, perubahan: 2 }))).toEqual({
      status: "ANSWERED",
      value: 2 / 3,
    });
    expect(scoreIndicator(agents, counts({ agen: 3, perubahan: 0 })).value).toBe(0);
    expect(scoreIndicator(agents, counts({ agen: 3, perubahan: 5 })).value).toBe(1);
  });

  it("[SC6] a share adds up everybody who has to report", () => {
    const given = counts({ kepala: 1, pejabat: 4, lainnya: 5, lapor: 9 });
    expect(scoreIndicator(find("A.II.5.iii.a"), given).value).toBe(0.9);
  });

  it("[SC6] complaints in process are not finished", () => {
    expect(scoreIndicator(complaints, counts({ wajib: 8, proses: 3, selesai: 5 })).value).toBe(5 / 8);
    expect(scoreIndicator(complaints, counts({ wajib: 8, proses: 8, selesai: 0 })).value).toBe(0);
  });

  it("[SC6] the older sheet's follow-up of findings is a share too", () => {
    expect(scoreIndicator(find("B.I.b.1"), choice("A")).status).toBe("ANSWERED");
    const findings =
      indicatorsOf(instruments[1] ?? expect.fail()).find(({ code }) => code === "B.I.b.1") ?? expect.fail();
    expect(scoreIndicator(findings, counts({ temuan: 4, selesai: 3 })).value).toBe(0.75);
  });

  it("[SC7] 0 of 0 is undefined", () => {
    expect(scoreIndicator(agents, counts({ agen: 0, perubahan: 0 }))).toEqual({
      status: "UNDEFINED",
      value: 0,
    });
  });

  it("[SC8] something out of 0 contradicts itself", () => {
    const problem = { code: "COUNTS_CONTRADICT" };
    expect(scoreIndicator(agents, counts({ agen: 0, perubahan: 1 }))).toEqual({
      status: "INVALID",
      value: 0,
      problem,
    });
  });

  it.each([
    [8, 2, 0.75, "fewer than before"],
    [2, 8, 0, "more than before: the ratio is not turned upside down"],
    [4, 4, 0, "as many as before"],
    [5, 0, 1, "none left"],
    [0, 0, 1, "none before, none now"],
    [0, 3, 0, "none before, some now"],
  ])("[SC9] discipline from %i to %i is worth %d (%s)", (before, now, value) => {
    for (const punished of [0, now]) {
      const given = counts({ tahun_lalu: before, tahun_ini: now, disanksi: punished });
      expect(scoreIndicator(discipline, given)).toEqual({ status: "ANSWERED", value });
    }
  });

  it("[SC10] an index is worth a quarter of itself", () => {
    expect(scoreIndicator(survey, index(3.6))).toEqual({ status: "ANSWERED", value: 0.9 });
    expect(scoreIndicator(survey, index(0))).toEqual({ status: "ANSWERED", value: 0 });
    expect(scoreIndicator(survey, index(4)).value).toBe(1);
  });

  it("[SC11] a blank is worth 0", () => {
    for (const indicator of all)
      expect(scoreIndicator(indicator, undefined)).toEqual({ status: "BLANK", value: 0 });
  });

  it.each<[string, Indicator, Answer, object]>([
    ["a letter for a count", agents, choice("A"), { code: "WRONG_KIND" }],
    ["an index for a letter", ofType("ABC"), index(3), { code: "WRONG_KIND" }],
    ["a letter for an index", survey, choice("A"), { code: "WRONG_KIND" }],
    ["a letter outside the scale", ofType("ABC"), choice("D"), { code: "OUTSIDE_SCALE" }],
    ["a yes on a scale of letters", ofType("ABCDE"), choice("YES"), { code: "OUTSIDE_SCALE" }],
    ["a count that is missing", agents, counts({ agen: 2 }), { code: "COUNT_MISSING", input: "perubahan" }],
    ["no count at all", agents, counts({}), { code: "COUNT_MISSING", input: "agen" }],
    [
      "a missing count besides",
      complaints,
      counts({ wajib: 1, selesai: 1 }),
      { code: "COUNT_MISSING", input: "proses" },
    ],
    [
      "a negative count",
      agents,
      counts({ agen: -1, perubahan: 1 }),
      { code: "COUNT_NOT_WHOLE", input: "agen" },
    ],
    [
      "no number",
      agents,
      counts({ agen: 1, perubahan: Number.NaN }),
      { code: "COUNT_NOT_WHOLE", input: "perubahan" },
    ],
    [
      "half a person",
      agents,
      counts({ agen: 1.5, perubahan: 1 }),
      { code: "COUNT_NOT_WHOLE", input: "agen" },
    ],
    [
      "a count past 2^53",
      agents,
      counts({ agen: 2 ** 53, perubahan: 1 }),
      { code: "COUNT_NOT_WHOLE", input: "agen" },
    ],
    ["an index above 4", survey, index(4.01), { code: "INDEX_OUTSIDE" }],
    ["an index below 0", survey, index(-0.01), { code: "INDEX_OUTSIDE" }],
    ["an index that is no number", survey, index(Number.NaN), { code: "INDEX_OUTSIDE" }],
  ])("[SC12] %s is invalid and named", (_what, indicator, answer, problem) => {
    expect(scoreIndicator(indicator, answer)).toEqual({ status: "INVALID", value: 0, problem });
  });

  it("[SC13] only a share can be not applicable, and only with a note", () => {
    const mark: Answer = { kind: "notApplicable", note: "no complaints this year" };
    expect(scoreIndicator(complaints, mark)).toEqual({ status: "NOT_APPLICABLE", value: 0 });
    for (const indicator of [ofType("YES_NO"), ofType("ABCDE"), survey, discipline]) {
      expect(scoreIndicator(indicator, mark).problem).toEqual({ code: "NEVER_INAPPLICABLE" });
    }
    expect(scoreIndicator(complaints, { ...mark, note: " " }).problem).toEqual({ code: "NOTE_MISSING" });
  });

  it("[SC14] a count that was not asked for changes nothing", () => {
    expect(scoreIndicator(agents, counts({ agen: 2, perubahan: 1, bonus: 9 })).value).toBe(0.5);
  });
});
