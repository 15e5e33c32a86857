type Params = Readonly<Record<string, string | number | boolean | null>>;

/** One figure. `params` says under which conditions, and how far its repetitions lay apart. */
export interface Result {
  readonly metric: string;
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  readonly params: Params;
}

/**
 * Two figures of one run, one over the other. Better when larger, unless the name ends in `:cost`. `goal` is null
 * where none was set.
 */
export interface Ratio {
  readonly name: `${string}/${string}`;
  readonly value: number;
  readonly goal: number | null;
  readonly params: Params;
}

/** What a case measured. */
export interface Outcome {
  readonly results: readonly Result[];
  readonly ratios: readonly Ratio[];
}

/** Whether a ratio is as good as it should be; null when no goal was set. */
export function meetsGoal({ name, value, goal }: Ratio): boolean | null {
  if (goal === null) return null;
  return name.endsWith(":cost") ? value <= goal : value >= goal;
}
