import {
  type AreaCode,
  areaCodes,
  type Component,
  type Indicator,
  type Instrument,
  type Localised,
} from "@sidang/shared";

/** A part of the sheet as people look for it: an area of change with both its halves, or the results. */
export type GroupCode = AreaCode | "RESULTS";
export const groupCodes: readonly GroupCode[] = [...areaCodes, "RESULTS"];

export interface SheetPart {
  readonly code: string;
  readonly name: Localised;
  readonly half: "FULFILMENT" | "REFORM" | null;
  readonly indicators: readonly Indicator[];
}

export interface SheetGroup {
  readonly code: GroupCode;
  /** In the sheet's order. */
  readonly parts: readonly SheetPart[];
}

const groupOf = (component: Component): GroupCode =>
  component.group === "RESULTS" ? "RESULTS" : component.area;

/** A sheet by area, its indicators in their order; groups without any are left out. */
export function sheetGroups({ components }: Pick<Instrument, "components">): readonly SheetGroup[] {
  return groupCodes
    .map((code) => ({
      code,
      parts: components.filter((component) => groupOf(component) === code).flatMap(partsOf),
    }))
    .filter(({ parts }) => parts.length > 0);
}

function partsOf(component: Component): readonly SheetPart[] {
  const half = component.group === "ENABLERS" ? component.half : null;
  return component.subcomponents.map(({ code, name, indicators }) => ({ code, name, half, indicators }));
}

/** Every indicator of a group. */
export function indicatorsIn({ parts }: SheetGroup): readonly Indicator[] {
  return parts.flatMap(({ indicators }) => indicators);
}
