/** A figure that was measured several times. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly repetitions: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: percentile(values, 50),
    min: Math.min(...values),
    max: Math.max(...values),
    repetitions: values.length,
  };
}

/** The value below which `percent` of the values lie, between its neighbours in proportion. NaN of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** To four significant digits: more would only pretend. */
export function significant(value: number): number {
  return Number(value.toPrecision(4));
}

/** The repetitions of a figure as a result's `params` tell them. */
export function rangeOf({ min, max, repetitions }: Spread) {
  return { min: significant(min), max: significant(max), repetitions };
}
