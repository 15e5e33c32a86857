import { assertNever } from "../../kernel/assertNever.js";
import type { CountInput, Formula, Indicator, PortalPlace, ScaleStep } from "../instrument.js";
import type { Scales } from "./loadScales.js";
import type { RawNode } from "./rawNode.js";

const rawTypes = ["YES_NO", "ABC", "ABCD", "ABCDE", "RATIO", "INDEX_0_4", "UNKNOWN"] as const;

/** Reads one indicator (SC3, SC4). */
export function loadIndicator(node: RawNode, code: string, scales: Scales): Indicator {
  const type = node.at("answerType").oneOf(rawTypes);
  const common = {
    code,
    text: node.at("text").localised(),
    evidenceExamples: texts(node.at("evidenceExamples")),
    ...portalPlace(node),
  };
  switch (type) {
    case "YES_NO":
    case "ABC":
    case "ABCD":
    case "ABCDE":
      return { ...common, answerType: type, scale: labelled(node, scales[type]) };
    case "UNKNOWN":
      return { ...common, answerType: "ABC", unverified: true, scale: labelled(node, scales.ABC) };
    case "RATIO": {
      const inputs = loadInputs(node.at("inputs"));
      return { ...common, answerType: "RATIO", inputs, formula: loadFormula(node.at("formula"), inputs) };
    }
    case "INDEX_0_4":
      return { ...common, answerType: "INDEX_0_4" };
    default:
      return assertNever(type, "answer type");
  }
}

function labelled(node: RawNode, steps: readonly ScaleStep[]): readonly ScaleStep[] {
  if (!node.has("scale")) return steps;
  const { id, en } = texts(node.at("scale"));
  if (id.length !== steps.length)
    node.at("scale").at("id").fail(`${steps.length} texts, one for each letter`);
  return steps.map((step, index) => {
    const label = { id: id[index] ?? "" };
    return { ...step, label: en?.[index] === undefined ? label : { ...label, en: en[index] } };
  });
}

function loadInputs(node: RawNode): readonly CountInput[] {
  const seen = new Set<string>();
  return node.some().map((input) => {
    const key = input.at("key").text();
    if (seen.has(key)) input.at("key").fail("a key that no other input has");
    seen.add(key);
    return { key, label: input.at("label").localised(), ...portalPlace(input) };
  });
}

function loadFormula(node: RawNode, inputs: readonly CountInput[]): Formula {
  const keys = inputs.map(({ key }) => key);
  const kind = node.at("kind").oneOf(["share", "decrease"]);
  switch (kind) {
    case "share": {
      const several = (field: string) =>
        node
          .at(field)
          .some()
          .map((name) => name.oneOf(keys));
      return { kind, of: several("of"), is: several("is") };
    }
    case "decrease":
      return { kind, from: node.at("from").oneOf(keys), to: node.at("to").oneOf(keys) };
    default:
      return assertNever(kind, "formula");
  }
}

function texts(node: RawNode): { id: readonly string[]; en?: readonly string[] } {
  const id = node
    .at("id")
    .list()
    .map((text) => text.text());
  return node.has("en")
    ? {
        id,
        en: node
          .at("en")
          .list()
          .map((text) => text.text()),
      }
    : { id };
}

function portalPlace(node: RawNode): PortalPlace {
  const whole = (field: "portalSoalId" | "portalRow") =>
    node.has(field)
      ? { [field]: node.at(field).number("a whole number above 0", (n) => Number.isInteger(n) && n > 0) }
      : {};
  return { ...whole("portalSoalId"), ...whole("portalRow") };
}
