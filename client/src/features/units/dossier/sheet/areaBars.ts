import type { DossierGateFragment, DossierSheetFragment } from "#app/generated/units/graphql";
import type { ScoreBar } from "#app/ui/charts";

type Area = DossierSheetFragment["areas"][number];

interface Words {
  /** The area's name in the reader's language. */
  readonly name: (area: Area) => string;
  readonly fulfilment: string;
  readonly reform: string;
  /** "6,84 / 8" */
  readonly figure: (points: number, weight: number) => string;
}

/**
 * One bar an area, with its gate's bound. Where the gates look at each half apart, one bar a half: what is judged is
 * what is shown.
 */
export function areaBars(
  areas: readonly Area[],
  gates: readonly DossierGateFragment[],
  words: Words,
): ScoreBar[] {
  const gateOf = (code: string) => gates.find((gate) => gate.code === code);
  return areas.flatMap((area) => {
    const name = words.name(area);
    const halves = [
      { key: "FULFILMENT", suffix: words.fulfilment, points: area.fulfilment, weight: area.fulfilmentWeight },
      { key: "REFORM", suffix: words.reform, points: area.reform, weight: area.reformWeight },
    ];
    if (halves.some(({ key }) => gateOf(`area:${area.code}:${key}`) !== undefined)) {
      return halves.map(({ key, suffix, points, weight }) =>
        bar(
          `${area.code}:${key}`,
          `${name} (${suffix.toLowerCase()})`,
          points,
          weight,
          gateOf(`area:${area.code}:${key}`),
        ),
      );
    }
    const whole = bar(area.code, name, area.points, area.weight, gateOf(`area:${area.code}`));
    return [area.fulfilmentWeight > 0 ? { ...whole, firstPart: area.fulfilment / area.weight } : whole];
  });

  function bar(
    key: string,
    label: string,
    points: number,
    weight: number,
    gate: DossierGateFragment | undefined,
  ): ScoreBar {
    return {
      key,
      label,
      share: weight > 0 ? points / weight : 0,
      figure: words.figure(points, weight),
      bound: gate?.bound ?? null,
      passed: gate?.passed ?? true,
    };
  }
}
