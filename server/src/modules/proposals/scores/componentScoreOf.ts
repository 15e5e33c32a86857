import type { Component, ScoreSheet } from "@sidang/shared";
import type { ComponentScore } from "./ComponentScore.js";

/** What a scored sheet holds of one component of its instrument. */
export function componentScoreOf(
  { code, name, subcomponents }: Component,
  scored: ScoreSheet,
): ComponentScore {
  const missing = new Set(scored.missing.map((answer) => answer.code));
  const figure = (found: { readonly points: number; readonly weight: number } | undefined) => ({
    points: found?.points ?? 0,
    weight: found?.weight ?? 0,
  });
  return {
    code,
    name: name.id,
    ...figure(scored.components[code]),
    subcomponents: subcomponents.map((part) => ({
      code: part.code,
      name: part.name.id,
      ...figure(scored.subcomponents[part.code]),
      complete: part.indicators.every((indicator) => !missing.has(indicator.code)),
    })),
  };
}
