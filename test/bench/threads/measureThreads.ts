import type { Outcome } from "../report/outcome.js";
import { measurePage, type PageMetric, type PageSubject } from "./page/measurePage.js";
import { reportPage } from "./page/reportPage.js";
import { openStage, threadsOf } from "./stage/openStage.js";
import { measureVersion, type VersionTaken } from "./version/measureVersion.js";
import { reportVersion } from "./version/reportVersion.js";

/**
 * Two thousand threads on one document beside twenty, in a real browser; and a new version of a long document with
 * five hundred: the work until each has its place there, and how long it held the server up.
 */
export async function measureThreads(): Promise<Outcome> {
  const stage = await openStage();
  const measured = new Map<string, number[]>();
  await measurePage(stage, (subject, metric, value) => {
    const key = `${subject} ${metric}`;
    measured.set(key, [...(measured.get(key) ?? []), value]);
  });
  const taken: VersionTaken[] = [];
  for (const revision of stage.revisions)
    taken.push(
      await measureVersion(stage.sidang, stage.dossier, stage.evidences.long, threadsOf.long, revision),
    );
  await stage.close();
  const page = reportPage(
    stage.evidences.many.pages,
    (subject: PageSubject, metric: PageMetric) => measured.get(`${subject} ${metric}`) ?? [],
  );
  const version = reportVersion(stage.evidences.long.pages, taken);
  return {
    results: [...page.results, ...version.results],
    ratios: [...page.ratios, ...version.ratios],
  };
}
