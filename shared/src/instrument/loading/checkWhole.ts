import { indicatorsOf } from "../indicatorsOf.js";
import { areaCodes, type Component } from "../instrument.js";
import { compare, exactly, sum, toNumber } from "../scoring/fraction.js";
import { InstrumentError } from "./instrumentError.js";

const groupWeights = { ENABLERS: 60, RESULTS: 40 } as const;

/** What holds between the parts of a sheet and in none of them alone: weights (SC2), areas and ids (SC3), what always applies (SC4). */
export function checkWhole(components: readonly Component[]): void {
  components.forEach((component, index) => {
    const path = `components[${index}]`;
    expectSum(`${path}.subcomponents`, "weights", component.subcomponents, component.weight);
    // Otherwise a unit with nothing to count could lose the whole component, and nothing would carry its weight.
    const always = component.subcomponents.flatMap(({ indicators }) => indicators).some(alwaysApplies);
    if (!always)
      throw new InstrumentError(
        `${path}.subcomponents`,
        "expected an indicator that always applies, got shares only",
      );
  });
  for (const [group, weight] of Object.entries(groupWeights)) {
    expectSum(
      "components",
      `weights of ${group.toLowerCase()}`,
      components.filter((c) => c.group === group),
      weight,
    );
  }
  checkAreas(components);
  checkPortalIds(components);
}

function alwaysApplies(indicator: Component["subcomponents"][number]["indicators"][number]): boolean {
  return indicator.answerType !== "RATIO" || indicator.formula.kind !== "share";
}

function expectSum(
  path: string,
  what: string,
  parts: readonly { readonly weight: number }[],
  expected: number,
): void {
  const total = sum(parts.map(({ weight }) => exactly(weight)));
  if (compare(total, exactly(expected)) !== 0) {
    throw new InstrumentError(path, `expected ${what} that add up to ${expected}, got ${toNumber(total)}`);
  }
}

// Each area once, or once in each half; a sheet has halves throughout or not at all.
function checkAreas(components: readonly Component[]): void {
  const enablers = components.filter((component) => component.group === "ENABLERS");
  const halves = enablers.some(({ half }) => half !== null) ? ["FULFILMENT", "REFORM"] : [null];
  for (const area of areaCodes) {
    const found = enablers.filter((component) => component.area === area).map(({ half }) => half);
    if (found.length !== halves.length || !halves.every((half) => found.some((one) => one === half))) {
      const expected = halves.length === 1 ? "one component" : "one component of each half";
      throw new InstrumentError(
        "components",
        `expected ${expected} for area ${area}, got ${found.length} (${found.join(", ")})`,
      );
    }
  }
}

function checkPortalIds(components: readonly Component[]): void {
  const seen = new Set<number>();
  for (const indicator of indicatorsOf({ components })) {
    for (const { portalSoalId } of [
      indicator,
      ...(indicator.answerType === "RATIO" ? indicator.inputs : []),
    ]) {
      if (portalSoalId === undefined) continue;
      if (seen.has(portalSoalId))
        throw new InstrumentError("components", `portalSoalId ${portalSoalId} is there twice`);
      seen.add(portalSoalId);
    }
  }
}
