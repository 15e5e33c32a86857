import { lkeZi10_2019 } from "./data/lkeZi10_2019.js";
import { lkeZi90_2021 } from "./data/lkeZi90_2021.js";
import type { Instrument } from "./instrument.js";
import { loadInstrument } from "./loading/loadInstrument.js";

/** The built-in sheets, newest first; checked when this module is first loaded (a few milliseconds). */
export const instruments: readonly Instrument[] = /* @__PURE__ */ [lkeZi90_2021, lkeZi10_2019].map(
  loadInstrument,
);

/** The built-in sheet of that id, e.g. `LKE-ZI-90-2021`. */
export function instrumentById(id: string): Instrument | undefined {
  return instruments.find((instrument) => instrument.id === id);
}
