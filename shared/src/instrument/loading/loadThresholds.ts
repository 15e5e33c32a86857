import { areaCodes, type Component, type Instrument } from "../instrument.js";
import type { Thresholds } from "../thresholds.js";
import { RawNode } from "./rawNode.js";

/**
 * Reads thresholds that an administrator sets for a cycle, in the form of the `Thresholds` type (SC27).
 * `results`, `surveyIndex`, `eachAreaBy` and `unverified` may be left out. Throws an `InstrumentError` that names the place,
 * e.g. when a bound lies above what can be reached or refers to what the instrument does not have.
 */
export function loadThresholds(raw: unknown, instrument: Instrument): Thresholds {
  return readThresholds(new RawNode(raw, "thresholds"), instrument.components);
}

/** The same, for a place in a sheet that is being loaded. */
export function readThresholds(node: RawNode, components: readonly Component[]): Thresholds {
  const results = components.filter(({ group }) => group === "RESULTS");
  const subcomponents = results.flatMap((component) => component.subcomponents);
  const weights = Object.fromEntries(
    [...results, ...subcomponents].map(({ code, weight }) => [code, weight]),
  );
  const asked = subcomponents.filter(
    ({ indicators: [first, ...rest] }) => first?.answerType === "INDEX_0_4" && rest.length === 0,
  );
  const indexes = Object.fromEntries(asked.map(({ code }) => [code, 4]));
  const read = {
    total: node.at("total").number("a number from 0 to 100", within(100)),
    enablers: node.at("enablers").number("a number from 0 to 60", within(60)),
    eachAreaShare: node.at("eachAreaShare").number("a share from 0 to 1", within(1)),
    eachAreaBy: node.has("eachAreaBy") ? node.at("eachAreaBy").oneOf(["AREA", "HALF"]) : ("AREA" as const),
    results: bounds(node, "results", weights),
    surveyIndex: bounds(node, "surveyIndex", indexes),
  };
  const gates = ["total", "enablers", ...areaCodes.map((area) => `area:${area}`)];
  gates.push(...Object.keys(read.results), ...Object.keys(read.surveyIndex).map((code) => `index:${code}`));
  const unverified = node.has("unverified")
    ? node
        .at("unverified")
        .list()
        .map((code) => code.oneOf(gates))
    : [];
  return { ...read, unverified };
}

function bounds(
  node: RawNode,
  field: string,
  most: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (!node.has(field)) return {};
  const fields = node.at(field);
  return Object.fromEntries(
    fields.keys().map((code) => {
      const limit = Object.hasOwn(most, code) ? most[code] : undefined;
      if (limit === undefined) return fields.fail(`codes out of ${Object.keys(most).join(", ")}`);
      return [code, fields.at(code).number(`a number from 0 to ${limit}`, within(limit))];
    }),
  );
}

function within(most: number): (value: number) => boolean {
  return (value) => value >= 0 && value <= most;
}
