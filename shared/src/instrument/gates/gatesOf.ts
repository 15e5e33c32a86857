import { areaCodes, type Component, type Instrument, type Subcomponent } from "../instrument.js";
import type { Localised } from "../localised.js";
import type { Predicate } from "../predicate.js";
import {
  compare,
  exactly,
  type Fraction,
  fraction,
  fromText,
  over,
  times,
  toNumber,
} from "../scoring/fraction.js";
import type { Figure, ScoreSheet } from "../scoring/sheet.js";
import type { Thresholds } from "../thresholds.js";
import type { Gate, GateFacts } from "./gate.js";

/**
 * Everything that a predicate needs, met or not (SC21 to SC28); the predicate can be granted when every gate has passed.
 * `thresholds` are the cycle's own, where an administrator has set some. Throws when the sheet is another instrument's
 * or a bound refers to what is not there: both are bugs of the caller.
 */
export function gatesOf(
  instrument: Instrument,
  predicate: Predicate,
  sheet: ScoreSheet,
  facts: GateFacts,
  thresholds: Thresholds = instrument.thresholds[predicate],
): Gate[] {
  if (sheet.instrumentId !== instrument.id)
    throw new Error(`a sheet of ${sheet.instrumentId} cannot meet ${instrument.id}`);
  const gates = [
    pointsGate("total", { id: "Nilai total", en: "Total" }, sheet.total, thresholds.total),
    pointsGate("enablers", { id: "Nilai pengungkit", en: "Enablers" }, sheet.enablers, thresholds.enablers),
    ...areaGates(instrument, sheet, thresholds),
    ...Object.entries(thresholds.results).map(([code, bound]) => resultGate(instrument, sheet, code, bound)),
    ...Object.entries(thresholds.surveyIndex).map(([code, bound]) =>
      indexGate(instrument, sheet, code, bound),
    ),
  ].map((gate) => (isUnverified(gate.code, thresholds) ? { ...gate, unverified: true as const } : gate));

  gates.push(factGate("complete", { id: "Lembar kerja lengkap", en: "Sheet complete" }, sheet.complete));
  gates.push(
    ...facts.prerequisites.map(({ key, label, met }) => factGate(`prerequisite:${key}`, label, met)),
  );
  if (predicate === "WBBM") {
    const label = { id: "Predikat WBK dari siklus sebelumnya", en: "WBK from an earlier cycle" };
    gates.push(factGate("earlierWbk", label, facts.earlierWbk));
  }
  return gates;
}

function areaGates(
  instrument: Instrument,
  sheet: ScoreSheet,
  { eachAreaBy, eachAreaShare }: Thresholds,
): Gate[] {
  return areaCodes.flatMap((area) => {
    const { fulfilment, reform, together } = sheet.areas[area];
    const component = instrument.components.find((c) => c.group === "ENABLERS" && c.area === area);
    const name = component?.name ?? { id: area };
    // A sheet without halves is judged by area, whatever the switch says.
    if (eachAreaBy === "AREA" || !fulfilment || !reform)
      return [shareGate(`area:${area}`, name, together, eachAreaShare)];
    return [
      shareGate(
        `area:${area}:FULFILMENT`,
        suffixed(name, "pemenuhan", "fulfilment"),
        fulfilment,
        eachAreaShare,
      ),
      shareGate(`area:${area}:REFORM`, suffixed(name, "reform", "reform"), reform, eachAreaShare),
    ];
  });
}

function resultGate(instrument: Instrument, sheet: ScoreSheet, code: string, bound: number): Gate {
  const { name } = findResult(instrument, code);
  const subcomponent = sheet.subcomponents[code];
  if (subcomponent && !subcomponent.applicable)
    return { code, kind: "POINTS", label: name, value: null, bound, passed: false };
  return pointsGate(code, name, subcomponent ?? sheet.components[code] ?? missing(code), bound);
}

function indexGate(instrument: Instrument, sheet: ScoreSheet, code: string, bound: number): Gate {
  const part = findResult(instrument, code);
  const asked =
    "indicators" in part ? part.indicators.find(({ answerType }) => answerType === "INDEX_0_4") : undefined;
  const given = sheet.indicators[asked?.code ?? missing(`index:${code}`)] ?? missing(`index:${code}`);
  const gate = {
    code: `index:${code}`,
    kind: "INDEX",
    label: suffixed(part.name, "indeks", "index"),
    bound,
  } as const;
  if (given.status !== "ANSWERED") return { ...gate, value: null, passed: false };
  const index = times(over(fromText(given.exact), exactly(given.weight)), fraction(4n, 1n));
  return { ...gate, value: toNumber(index), passed: reaches(index, exactly(bound)) };
}

function pointsGate(code: string, label: Localised, figure: Figure, bound: number): Gate {
  return {
    code,
    kind: "POINTS",
    label,
    value: figure.points,
    bound,
    passed: reaches(fromText(figure.exact), exactly(bound)),
  };
}

function shareGate(code: string, label: Localised, figure: Figure, bound: number): Gate {
  const least = times(exactly(bound), exactly(figure.weight));
  return {
    code,
    kind: "SHARE",
    label,
    value: figure.share,
    bound,
    passed: reaches(fromText(figure.exact), least),
  };
}

function factGate(code: string, label: Localised, passed: boolean): Gate {
  return { code, kind: "FACT", label, value: null, bound: null, passed };
}

function reaches(value: Fraction, bound: Fraction): boolean {
  return compare(value, bound) >= 0;
}

// A mark on `area:MP` holds for its halves too.
function isUnverified(code: string, { unverified }: Thresholds): boolean {
  return unverified.some((marked) => code === marked || code.startsWith(`${marked}:`));
}

function findResult(instrument: Instrument, code: string): Component | Subcomponent {
  const results = instrument.components.filter(({ group }) => group === "RESULTS");
  const parts = [...results, ...results.flatMap((component) => component.subcomponents)];
  return parts.find((part) => part.code === code) ?? missing(code);
}

function suffixed(name: Localised, id: string, en: string): Localised {
  const base = `${name.id} (${id})`;
  return name.en === undefined ? { id: base } : { id: base, en: `${name.en} (${en})` };
}

function missing(code: string): never {
  throw new Error(`the instrument has no ${code} to hold against a bound`);
}
