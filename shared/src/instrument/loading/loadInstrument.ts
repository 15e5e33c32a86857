import {
  areaCodes,
  type Component,
  type Instrument,
  type PortalColumn,
  portalColumns,
  type Subcomponent,
} from "../instrument.js";
import { checkWhole } from "./checkWhole.js";
import { InstrumentError } from "./instrumentError.js";
import { loadIndicator } from "./loadIndicator.js";
import { loadScales, type Scales } from "./loadScales.js";
import { readThresholds } from "./loadThresholds.js";
import { RawNode } from "./rawNode.js";

const positive = (value: number) => value > 0;
const codeForm = /^[A-Z](\.[A-Za-z0-9]+)+$/;

/**
 * Makes an instrument of raw data in the form of the files in `data/` (SC1 to SC4), or throws an `InstrumentError`
 * that names the first place that is wrong, e.g. `components[3].subcomponents[1].weight: expected a number above 0, got "x"`.
 */
export function loadInstrument(raw: unknown): Instrument {
  const sheet = new RawNode(raw, "sheet");
  const codes = new Set<string>();
  const scales = loadScales(sheet.at("scoring"));
  const components = sheet
    .at("components")
    .some()
    .map((node) => loadComponent(node, scales, codes));
  checkWhole(components);

  const thresholds = sheet.at("thresholds");
  const notes = sheet.has("thresholdNotes") ? sheet.at("thresholdNotes").list() : [];
  if (sheet.has("certainty")) notes.push(sheet.at("certainty"));
  const predicateThresholds = {
    WBK: readThresholds(thresholds.at("WBK"), components),
    WBBM: readThresholds(thresholds.at("WBBM"), components),
  };
  // That a WBBM needs a WBK is a rule (SC26). A sheet that says something else is not the sheet that it claims to be.
  if (thresholds.at("WBK").has("needsEarlier")) thresholds.at("WBK").at("needsEarlier").fail("nothing");
  thresholds.at("WBBM").at("needsEarlier").oneOf(["WBK"]);
  return {
    id: sheet.at("id").text(),
    regulation: sheet.at("regulation").text(),
    year: sheet.at("year").number("a year", (year) => Number.isInteger(year) && year >= 2000),
    components,
    thresholds: predicateThresholds,
    portal: sheet.has("portal") ? loadPortal(sheet.at("portal")) : null,
    notes: notes.map((note) => note.text()),
  };
}

function loadPortal(node: RawNode): NonNullable<Instrument["portal"]> {
  const column = (name: PortalColumn) => {
    const letters = node.at("columns").at(name);
    return /^[A-Z]{1,3}$/.test(letters.text())
      ? letters.text()
      : letters.fail("letters of a column, such as K");
  };
  const columns = Object.fromEntries(portalColumns.map((name) => [name, column(name)]));
  return { sheet: node.at("sheet").text(), columns: columns as Record<PortalColumn, string> };
}

function loadComponent(node: RawNode, scales: Scales, codes: Set<string>): Component {
  const whole = {
    code: uniqueCode(node, codes),
    name: node.at("name").localised(),
    weight: node.at("weight").number("a number above 0", positive),
    subcomponents: node
      .at("subcomponents")
      .some()
      .map((child) => loadSubcomponent(child, scales, codes)),
  };
  if (node.at("group").oneOf(["pengungkit", "hasil"]) === "hasil") return { ...whole, group: "RESULTS" };
  const aspect = node.at("aspect");
  const half = aspect.value === null ? null : aspect.oneOf(["pemenuhan", "reform"]);
  return {
    ...whole,
    group: "ENABLERS",
    area: node.at("area").oneOf(areaCodes),
    half: half === null ? null : half === "reform" ? "REFORM" : "FULFILMENT",
  };
}

function loadSubcomponent(node: RawNode, scales: Scales, codes: Set<string>): Subcomponent {
  return {
    code: uniqueCode(node, codes),
    name: node.at("name").localised(),
    weight: node.at("weight").number("a number above 0", positive),
    indicators: node
      .at("indicators")
      .some()
      .map((child) => loadIndicator(child, uniqueCode(child, codes), scales)),
  };
}

function uniqueCode(node: RawNode, codes: Set<string>): string {
  const code = node.at("code").text();
  if (!codeForm.test(code)) node.at("code").fail("a code such as A.I.1.i");
  if (codes.has(code)) throw new InstrumentError(node.at("code").path, `code ${code} is there twice`);
  codes.add(code);
  return code;
}
