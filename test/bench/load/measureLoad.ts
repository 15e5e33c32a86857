import { join } from "node:path";
import { Client } from "../../support/client.js";
import { throwAwayFolder } from "../../support/throwAway.js";
import { openBrowser } from "../process/openBrowser.js";
import { repeat } from "../process/repeat.js";
import type { Outcome, Ratio, Result } from "../report/outcome.js";
import { percentile, rangeOf, significant, spreadOf } from "../report/statistics.js";
import { openHandler } from "../sidang/openHandler.js";
import { proposalsInPanel } from "../sidang/proposalsInPanel.js";
import { Room } from "../sidang/Room.js";
import { startSidang } from "../sidang/startSidang.js";
import { askSnapshot, clientQuery } from "./askSnapshot.js";
import { fillRoom } from "./fillRoom.js";
import { openRoom } from "./openRoom.js";

/** Events of the two logs that are opened in turns. */
const logs = { long: 5000, short: 50 } as const;
type Subject = keyof typeof logs;
const subjects = Object.keys(logs) as readonly Subject[];

/** Unit of each metric. */
const units = {
  roomUsable: "ms",
  roomBytes: "bytes",
  roomRequests: "requests",
  snapshotAnswered: "ms",
  snapshotBytes: "bytes",
} as const;
type Metric = keyof typeof units;

/** Opening the room of a panel with a long log, beside one with a short log, in a real browser without a cache. */
export async function measureLoad(): Promise<Outcome> {
  const folder = await throwAwayFolder("sidang-bench-");
  const databaseUrl = `sqlite:${join(folder.path, "sidang.sqlite")}`;
  const panelIds = await fillDatabase(databaseUrl);
  const { server, url } = await startSidang(databaseUrl);
  const { cookie } = await Client.signedIn(url, "kpk");
  const browser = await openBrowser();
  const query = await clientQuery("panel/operations/room.graphql", "PanelRoom");
  const measured = new Map<string, number[]>();
  const note = (subject: Subject, metric: Metric, value: number) => {
    const key = `${subject} ${metric}`;
    measured.set(key, [...(measured.get(key) ?? []), value]);
  };
  const turn = async () => {
    for (const subject of subjects) {
      const opened = await openRoom(browser, url, panelIds[subject], cookie);
      const variables = { panelId: panelIds[subject] };
      const snapshot = await askSnapshot(url, { query, variables }, cookie);
      note(subject, "roomUsable", opened.ms);
      note(subject, "roomBytes", opened.bytes);
      note(subject, "roomRequests", opened.requests);
      note(subject, "snapshotAnswered", snapshot.ms);
      note(subject, "snapshotBytes", snapshot.bytes);
    }
  };
  try {
    await turn();
    // The first turn only warmed up.
    measured.clear();
    await repeat(7, 60_000, turn);
  } finally {
    await browser.close();
  }
  await server.end();
  await folder.remove();
  return report((subject, metric) => measured.get(`${subject} ${metric}`) ?? []);
}

/** Fills a new database with a panel for each log, before any server serves it. Answers their ids. */
async function fillDatabase(databaseUrl: string): Promise<Readonly<Record<Subject, string>>> {
  const handler = await openHandler(databaseUrl);
  const proposalIds = (await proposalsInPanel(handler.database)).slice(0, 7);
  const rooms = { long: new Room(handler), short: new Room(handler) };
  // Seven units would fill the short log before anybody spoke.
  await fillRoom(rooms.short, proposalIds.slice(0, 1), logs.short);
  await fillRoom(rooms.long, proposalIds, logs.long);
  await handler.close();
  return { long: rooms.long.panelId, short: rooms.short.panelId };
}

function report(measured: (subject: Subject, metric: Metric) => readonly number[]): Outcome {
  const metrics = Object.keys(units) as readonly Metric[];
  const results = subjects.flatMap((subject) =>
    metrics.map((metric): Result => {
      const spread = spreadOf(measured(subject, metric));
      const params = { ...rangeOf(spread), events: logs[subject] };
      return { metric, subject, value: significant(spread.median), unit: units[metric], params };
    }),
  );
  const ratios = metrics.map((metric): Ratio => {
    const value = percentile(measured("long", metric), 50) / percentile(measured("short", metric), 50);
    const params = { of: metric, long: logs.long, short: logs.short };
    return { name: "long/short:cost", value: significant(value), goal: null, params };
  });
  return { results, ratios };
}
