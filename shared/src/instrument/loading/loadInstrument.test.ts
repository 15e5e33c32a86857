import { describe, expect, it } from "vitest";
import { lkeZi10_2019 } from "../data/lkeZi10_2019.js";
import { lkeZi90_2021 } from "../data/lkeZi90_2021.js";
import { indicatorsOf } from "../indicatorsOf.js";
import { instrumentById, instruments } from "../instruments.js";
import { InstrumentError } from "./instrumentError.js";
import { loadInstrument } from "./loadInstrument.js";

const current = instruments[0] ?? expect.fail();
const older = instruments[1] ?? expect.fail();

/** The 2021 sheet with the value at one place replaced; undefined takes it away. */
function changed(path: string, value: unknown, raw = lkeZi90_2021): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(raw));
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? "";
  const parent = steps.reduce((node, step) => (node as Record<string, unknown>)[step], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

function errorOf(raw: unknown): InstrumentError {
  try {
    loadInstrument(raw);
  } catch (error) {
    if (error instanceof InstrumentError) return error;
    throw error;
  }
  return expect.fail("was loaded");
}

describe("loadInstrument", () => {
  it("[SC1] the built-in sheets load, with all their questions", () => {
    expect(instrumentById("LKE-ZI-90-2021")).toBe(current);
    expect(instrumentById("LKE-ZI-10-2019")).toBe(older);
    expect(instrumentById("LKE-ZI-52-2014")).toBeUndefined();
    expect(current.portal).toMatchObject({ sheet: "Jawaban", columns: { unitAnswer: "K", tpiNote: "Q" } });
    expect(older.portal).toBeNull();
    expect(current.components).toHaveLength(14);
    expect(current.components.flatMap((c) => c.subcomponents)).toHaveLength(45);
    expect(indicatorsOf(current)).toHaveLength(113);
    expect(indicatorsOf(older)).toHaveLength(84);
    const ids = indicatorsOf(current).flatMap((i) =>
      (i.answerType === "RATIO" ? i.inputs : [i]).map((q) => q.portalSoalId),
    );
    expect(ids.sort((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 127 }, (_, index) => index + 1));
    for (const component of [...current.components, ...older.components])
      expect(component.name.en).toBeTruthy();
  });

  it.each<[string, unknown, string]>([
    ["components[3].subcomponents[1].weight", "x", 'expected a number above 0, got "x"'],
    ["components[0].subcomponents[0].weight", 0, "expected a number above 0, got 0"],
    ["components[0].subcomponents[0].weight", Number.NaN, "expected a number above 0, got NaN"],
    ["components[2].name.id", "", 'expected a text that is not empty, got ""'],
    ["components[2].group", "penguat", 'expected one of pengungkit, hasil, got "penguat"'],
    ["components[2].aspect", undefined, "expected one of pemenuhan, reform, got nothing"],
    ["components[2].area", null, "expected one of MP, TT, SDM, AK, PW, PP, got null"],
    ["components[1].subcomponents", [], "expected a list that is not empty, got []"],
    ["components[1].subcomponents[0].indicators", {}, "expected a list, got {}"],
    ["components[1].subcomponents[0].code", "a b", 'expected a code such as A.I.1.i, got "a b"'],
    ["scoring.ABCD.B", 1.2, "expected a number between 0 and 1, got 1.2"],
    ["scoring.ABCD.C", 0.67, "expected a number between 0 and 0.67, got 0.67"],
    ["scoring.YES_NO.Tidak", 0.5, "expected 0 for the worst letter, got 0.5"],
    ["thresholds.WBK", undefined, "expected an object, got nothing"],
    ["year", "2021", 'expected a year, got "2021"'],
    ["portal.columns.tpiNote", "q1", 'expected letters of a column, such as K, got "q1"'],
    ["id", 7, "expected a text that is not empty, got 7"],
  ])("[SC1] an error names its place: %s = %j", (path, value, complaint) => {
    const error = errorOf(changed(path, value));
    expect(error.message).toBe(`${path}: ${complaint}`);
    expect(error.path).toBe(path);
  });

  it("[SC1] anything at all is loaded or refused", () => {
    for (const raw of [null, undefined, 1, "x", [], {}, { scoring: null }])
      expect(errorOf(raw)).toBeInstanceOf(InstrumentError);
    expect(errorOf(null).message).toBe("sheet: expected an object, got null");
  });

  it("[SC2] weights add up", () => {
    expect(errorOf(changed("components[0].subcomponents[0].weight", 0.6)).message).toBe(
      "components[0].subcomponents: expected weights that add up to 4, got 4.1",
    );
    // Both parts and whole are raised, so only the 60 points are wrong.
    const heavier = changed("components[0].weight", 5, changed("components[0].subcomponents[0].weight", 1.5));
    expect(errorOf(heavier).message).toBe(
      "components: expected weights of enablers that add up to 60, got 61",
    );
    const results = changed(
      "components[13].weight",
      16.5,
      changed("components[13].subcomponents[0].weight", 16.5),
    );
    expect(errorOf(results).message).toBe(
      "components: expected weights of results that add up to 40, got 39",
    );
  });

  it("[SC2] weights add up as decimals, where doubles would not", () => {
    // 0.1 + 0.2 + 0.3 + 3.4 is 4 here, and 0.1 + 0.2 is not 0.3 in doubles.
    const weights = [0.1, 0.2, 0.3, 3.4];
    const raw = weights.reduce<unknown>(
      (r, w, i) => changed(`components[0].subcomponents[${i}].weight`, w, r),
      lkeZi90_2021,
    );
    expect(loadInstrument(raw).components[0]?.weight).toBe(4);
  });

  it("[SC3] a code and a question id stand for one thing", () => {
    expect(errorOf(changed("components[1].code", "A.I.1.i.a")).message).toBe(
      "components[1].code: code A.I.1.i.a is there twice",
    );
    expect(errorOf(changed("components[1].subcomponents[0].indicators[0].portalSoalId", 1)).message).toBe(
      "components: portalSoalId 1 is there twice",
    );
  });

  it("[SC3] answer types, scales and formulas are known", () => {
    const place = "components[6].subcomponents[0].indicators[0]";
    expect(errorOf(changed(`${place}.formula.is[0]`, "hasil")).message).toBe(
      `${place}.formula.is[0]: expected one of agen, perubahan, got "hasil"`,
    );
    expect(errorOf(changed(`${place}.formula.kind`, "product")).path).toBe(`${place}.formula.kind`);
    expect(errorOf(changed(`${place}.formula`, undefined)).path).toBe(`${place}.formula`);
    expect(errorOf(changed(`${place}.inputs[1].key`, "agen")).path).toBe(`${place}.inputs[1].key`);
    expect(errorOf(changed(`${place}.answerType`, "ABCDEF")).path).toBe(`${place}.answerType`);
    expect(
      errorOf(changed("components[0].subcomponents[0].indicators[0].scale.id", ["ya"])).message,
    ).toContain("expected 2 texts");
    const decrease = "components[8].subcomponents[2].indicators[0].formula.from";
    expect(errorOf(changed(decrease, "dulu")).path).toBe(decrease);
  });

  it("[SC3] each area has one component, or one in each half", () => {
    expect(errorOf(changed("components[0].area", "TT")).message).toContain(
      "expected one component of each half for area MP, got 1",
    );
    expect(errorOf(changed("components[0].aspect", "reform")).message).toContain("(REFORM, REFORM)");
    expect(errorOf(changed("components[0].area", "TT", lkeZi10_2019)).message).toContain(
      "one component for area MP, got 0",
    );
  });

  it("[SC4] every component has an indicator that always applies", () => {
    const raw = JSON.parse(JSON.stringify(lkeZi10_2019)) as {
      components: { subcomponents: { indicators: unknown[] }[] }[];
    };
    const share = raw.components[6]?.subcomponents[1]?.indicators[0];
    raw.components[7]?.subcomponents[0]?.indicators.splice(0, 1, { ...(share as object), code: "B.II.a.1" });
    expect(errorOf(raw).message).toBe(
      "components[7].subcomponents: expected an indicator that always applies, got shares only",
    );
  });

  it("[SC4] an answer type that was not found is read as ABC and marked", () => {
    const marked = indicatorsOf(older).filter(({ unverified }) => unverified);
    expect(marked).toHaveLength(12);
    for (const indicator of marked) expect(indicator.answerType).toBe("ABC");
    expect(indicatorsOf(current).some(({ unverified }) => unverified)).toBe(false);
    expect(older.notes[0]).toContain("unverified");
  });

  it("[SC26] that a WBBM needs a WBK is in the sheet as well", () => {
    expect(errorOf(changed("thresholds.WBBM.needsEarlier", undefined)).path).toBe(
      "thresholds.WBBM.needsEarlier",
    );
    expect(errorOf(changed("thresholds.WBK.needsEarlier", "WBK")).path).toBe("thresholds.WBK.needsEarlier");
  });
});
