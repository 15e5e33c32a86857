import type { Outcome } from "../report/outcome.js";
export async function measureLoad(): Promise<Outcome> { return { results: [], ratios: [] }; }
