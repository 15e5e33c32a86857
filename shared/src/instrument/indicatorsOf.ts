import type { Indicator, Instrument } from "./instrument.js";

/** Every indicator of a sheet, in its order. */
export function indicatorsOf({ components }: Pick<Instrument, "components">): readonly Indicator[] {
  return components.flatMap(({ subcomponents }) => subcomponents).flatMap(({ indicators }) => indicators);
}
