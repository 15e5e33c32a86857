import type { Browser } from "playwright-core";
import { askSnapshot, clientQuery } from "../../load/askSnapshot.js";
import { openBrowser } from "../../process/openBrowser.js";
import { repeat } from "../../process/repeat.js";
import type { Stage } from "../stage/openStage.js";
import { narrowList, showList } from "./narrowList.js";
import { openEvidence } from "./openEvidence.js";
import { scrollList } from "./scrollList.js";
import { seeArrival } from "./seeArrival.js";

export const pageSubjects = ["many", "few"] as const;
export type PageSubject = (typeof pageSubjects)[number];

/** Unit of each metric of the page. */
export const pageUnits = {
  pageUsable: "ms",
  listNarrowed: "ms",
  arrivalSeen: "ms",
  scrollWork: "ms/frame",
  scrollLongest: "ms",
  scrollDropped: "frames",
  rushWork: "ms/frame",
  rushLongest: "ms",
  threadsDrawn: "threads",
  heap: "bytes",
  snapshotAnswered: "ms",
  snapshotBytes: "bytes",
} as const;
export type PageMetric = keyof typeof pageUnits;

/** A screen in a twelfth of a second: as fast as somebody turns a wheel who looks for something. */
const steadyPx = 180;

export type Note = (subject: PageSubject, metric: PageMetric, value: number) => void;

/** Opens the page of an evidence with many threads and of one with few in turns, and does with both what a reader does. */
export async function measurePage(stage: Stage, note: Note): Promise<void> {
  const browser = await openBrowser();
  const query = await clientQuery("evidence/operations/evidence.graphql", "EvidencePage");
  const turn = async (noted: Note) => {
    for (const subject of pageSubjects) await onePage(browser, stage, subject, query, noted);
  };
  try {
    // The first turn only warms up.
    await turn(() => undefined);
    await repeat(5, 45_000, () => turn(note));
  } finally {
    await browser.close();
  }
}

async function onePage(
  browser: Browser,
  { sidang: { url }, dossier, evidences }: Stage,
  subject: PageSubject,
  query: string,
  note: Note,
): Promise<void> {
  const { evidenceId, versionId } = evidences[subject];
  const { cookie } = dossier.evaluator;
  const snapshot = await askSnapshot(url, { query, variables: { id: evidenceId } }, cookie);
  note(subject, "snapshotAnswered", snapshot.ms);
  note(subject, "snapshotBytes", snapshot.bytes);
  const opened = await openEvidence(browser, url, evidenceId, cookie);
  try {
    note(subject, "pageUsable", opened.ms);
    const arrival = () => dossier.startThread(versionId, "Ini baru saja ditulis.");
    note(subject, "arrivalSeen", await seeArrival(opened.page, arrival));
    note(subject, "heap", await opened.heap());
    await showList(opened.page);
    note(subject, "listNarrowed", await narrowList(opened.page, "RESOLVED"));
    note(subject, "listNarrowed", await narrowList(opened.page, ""));
    const scrolled = await scrollList(opened, steadyPx, false);
    note(subject, "scrollWork", scrolled.work);
    note(subject, "scrollLongest", scrolled.longest);
    note(subject, "scrollDropped", scrolled.dropped);
    const rushed = await scrollList(opened, steadyPx, true);
    note(subject, "rushWork", rushed.work);
    note(subject, "rushLongest", rushed.longest);
    note(subject, "threadsDrawn", Math.max(scrolled.drawn, rushed.drawn));
  } finally {
    await opened.close();
  }
}
