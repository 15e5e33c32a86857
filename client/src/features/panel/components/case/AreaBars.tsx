import { type AreaCode, type Assessment, areaCodes, type Predicate } from "@sidang/shared";
import { gateLabel } from "#app/features/panel/telling/gateWords";
import { useWords } from "#app/features/panel/telling/words";
import { type ScoreBar, ScoreBars } from "#app/ui/charts";

interface Props {
  readonly assessment: Assessment;
  readonly predicate: Predicate;
  /** Only so many of them, the weakest first. */
  readonly weakest?: number;
}

const isArea = (code: string): code is AreaCode => areaCodes.some((area) => area === code);

/** Each area's share of its weight, with the bound that the predicate sets on it. */
export function AreaBars({ assessment, predicate, weakest }: Props) {
  const { t, format, language } = useWords();
  const gates = assessment.gates[predicate];
  const bars = assessment.areas.map(({ code, points, weight }): ScoreBar => {
    // An area may be judged by its halves: then the bar takes their common bound and passes when both do.
    const bounds = gates.filter(
      (gate) =>
        gate.kind === "SHARE" && (gate.code === `area:${code}` || gate.code.startsWith(`area:${code}:`)),
    );
    const whole = bounds.find((gate) => gate.code === `area:${code}`);
    return {
      key: code,
      label: isArea(code)
        ? t(`domain:area.${code}`)
        : whole === undefined
          ? code
          : gateLabel(whole, language),
      share: weight === 0 ? 0 : points / weight,
      figure: `${format.points(points)} / ${format.weight(weight)}`,
      bound: bounds[0]?.bound ?? null,
      passed: bounds.every((gate) => gate.passed),
    };
  });
  const drawn = weakest === undefined ? bars : bars.sort((a, b) => a.share - b.share).slice(0, weakest);
  return <ScoreBars label={t("panel:case.dossier")} bars={drawn} />;
}
