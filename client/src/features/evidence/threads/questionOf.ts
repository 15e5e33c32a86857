import {
  type AreaCode,
  type Component,
  type Indicator,
  instrumentById,
  type Subcomponent,
} from "@sidang/shared";

/** A question of a sheet with where it stands there. */
export interface Question {
  readonly indicator: Indicator;
  readonly component: Component;
  readonly subcomponent: Subcomponent;
  /** Null for the results. */
  readonly area: AreaCode | null;
}

/** The question of that code in a sheet; null when either is not known. */
export function questionOf(instrumentId: string, code: string): Question | null {
  for (const component of instrumentById(instrumentId)?.components ?? []) {
    for (const subcomponent of component.subcomponents) {
      const indicator = subcomponent.indicators.find((each) => each.code === code);
      if (indicator === undefined) continue;
      const area = component.group === "ENABLERS" ? component.area : null;
      return { indicator, component, subcomponent, area };
    }
  }
  return null;
}
