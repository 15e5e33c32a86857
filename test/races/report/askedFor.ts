import { parseArgs } from "node:util";

export type DatabaseName = "sqlite" | "mariadb";

export interface Asked {
  readonly seeds: number;
  readonly start: number;
  readonly databases: readonly DatabaseName[];
}

const usage = "npm run races -- [--seeds 1000] [--start 1] [--database sqlite|mariadb|both]";

/** Reads the arguments; answers how they should be written when they are not. */
export function askedFor(args: readonly string[]): Asked | string {
  const options = {
    seeds: { type: "string" },
    start: { type: "string" },
    database: { type: "string" },
  } as const;
  try {
    const { seeds = "1000", start = "1", database = "both" } = parseArgs({ args: [...args], options }).values;
    const databases = database === "both" ? (["sqlite", "mariadb"] as const) : [database];
    const known = databases.every((name): name is DatabaseName => name === "sqlite" || name === "mariadb");
    if (!/^[1-9]\d*$/.test(seeds) || !/^[1-9]\d*$/.test(start) || !known) return usage;
    return { seeds: Number(seeds), start: Number(start), databases: databases as readonly DatabaseName[] };
  } catch {
    return usage;
  }
}
