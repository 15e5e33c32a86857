import { describe, expect, it } from "vitest";
import { instruments } from "../instruments.js";
import { loadThresholds } from "./loadThresholds.js";

const [current, older] = [instruments[0] ?? expect.fail(), instruments[1] ?? expect.fail()];
const plain = { total: 75, enablers: 40, eachAreaShare: 0.6 };

describe("loadThresholds", () => {
  it("[SC27] a sheet's own thresholds pass their own check", () => {
    for (const instrument of instruments) {
      for (const thresholds of Object.values(instrument.thresholds)) {
        expect(loadThresholds(JSON.parse(JSON.stringify(thresholds)), instrument)).toEqual(thresholds);
      }
    }
  });

  it("[SC27] what may be left out has its default", () => {
    expect(loadThresholds(plain, older)).toEqual({
      ...plain,
      eachAreaBy: "AREA",
      results: {},
      surveyIndex: {},
      unverified: [],
    });
  });

  it.each<[object, string]>([
    [{ total: 101 }, "thresholds.total: expected a number from 0 to 100, got 101"],
    [{ enablers: -1 }, "thresholds.enablers: expected a number from 0 to 60, got -1"],
    [{ eachAreaShare: 60 }, "thresholds.eachAreaShare: expected a share from 0 to 1, got 60"],
    [{ eachAreaBy: "BOTH" }, 'thresholds.eachAreaBy: expected one of AREA, HALF, got "BOTH"'],
    [{ results: { "B.I.b": 5.5 } }, 'thresholds.results["B.I.b"]: expected a number from 0 to 5, got 5.5'],
    [
      { surveyIndex: { "B.I.a": 4.1 } },
      'thresholds.surveyIndex["B.I.a"]: expected a number from 0 to 4, got 4.1',
    ],
    [{ unverified: ["B.I"] }, "thresholds.unverified[0]: expected one of total, enablers, area:MP"],
  ])("[SC27] bounds lie within what can be reached: %j", (change, message) => {
    expect(() => loadThresholds({ ...plain, ...change }, current)).toThrow(message);
  });

  it("[SC3] a bound refers to what the results have", () => {
    expect(() => loadThresholds({ ...plain, results: { "A.I.1": 1 } }, current)).toThrow(
      "expected codes out of B.I, B.II, B.I.a",
    );
    expect(() => loadThresholds({ ...plain, surveyIndex: { "B.I.b": 3 } }, current)).toThrow(
      "expected codes out of B.I.a, B.II.a",
    );
  });
});
