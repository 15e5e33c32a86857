import type { Outcome, Ratio, Result } from "../../report/outcome.js";
import { percentile, rangeOf, significant, spreadOf } from "../../report/statistics.js";
import { threadsOf } from "../stage/openStage.js";
import { type PageMetric, type PageSubject, pageSubjects, pageUnits } from "./measurePage.js";

/** Those of which the one list has by nature more than the other are told, and not compared. */
const compared: readonly PageMetric[] = [
  "pageUsable",
  "listNarrowed",
  "arrivalSeen",
  "threadsDrawn",
  "heap",
  "snapshotAnswered",
  "snapshotBytes",
];

/** What was measured of the page, as figures and as ratios of many threads to few. */
export function reportPage(
  pages: number,
  measured: (subject: PageSubject, metric: PageMetric) => readonly number[],
): Outcome {
  const metrics = Object.keys(pageUnits) as readonly PageMetric[];
  const results = pageSubjects.flatMap((subject) =>
    metrics.map((metric): Result => {
      const spread = spreadOf(measured(subject, metric));
      const params = { ...rangeOf(spread), threads: threadsOf[subject], pages };
      return { metric, subject, value: significant(spread.median), unit: pageUnits[metric], params };
    }),
  );
  const ratios = compared.map((metric): Ratio => {
    const value = percentile(measured("many", metric), 50) / percentile(measured("few", metric), 50);
    const params = { of: metric, many: threadsOf.many, few: threadsOf.few };
    return { name: "many/few:cost", value: significant(value), goal: null, params };
  });
  return { results, ratios };
}
