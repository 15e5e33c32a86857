import { areaCodes, type Instrument, type ScoreSheet } from "@sidang/shared";
import type { AreaScore } from "./AreaScore.js";

/** The six areas of a scored sheet, under their names in the instrument. */
export function areaScoresOf({ components }: Instrument, { areas }: ScoreSheet): readonly AreaScore[] {
  return areaCodes.map((code) => {
    const { together, fulfilment, reform } = areas[code];
    const name = components.find((each) => each.group === "ENABLERS" && each.area === code)?.name.id ?? code;
    return {
      code,
      name,
      points: together.points,
      weight: together.weight,
      share: together.share,
      fulfilment: fulfilment?.points ?? 0,
      fulfilmentWeight: fulfilment?.weight ?? 0,
      reform: reform?.points ?? 0,
      reformWeight: reform?.weight ?? 0,
    };
  });
}
