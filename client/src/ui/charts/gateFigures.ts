/** How a gate's value and bound are written. Shares in percent, survey indexes and points with two decimals. */
interface Writing {
  readonly against: (value: number, bound: number, passed: boolean) => string;
  readonly points: (value: number) => string;
  readonly share: (value: number) => string;
}

interface Judged {
  readonly kind: string;
  readonly value: number | null;
  readonly bound: number | null;
  readonly passed: boolean;
}

/** Null for a gate that is a fact: it holds or not. `value` is null when nobody gave one. */
export function gateFigures(
  gate: Judged,
  format: Writing,
): { readonly value: string | null; readonly bound: string } | null {
  const { value, bound, passed } = gate;
  if (bound === null) return null;
  if (gate.kind === "SHARE") {
    if (value === null) return { value: null, bound: format.share(bound) };
    const near = !passed && format.share(value) === format.share(bound);
    const written = near ? `${format.against(value * 100, bound * 100, passed)}\u00a0%` : format.share(value);
    return { value: written, bound: format.share(bound) };
  }
  return { value: value === null ? null : format.against(value, bound, passed), bound: format.points(bound) };
}
