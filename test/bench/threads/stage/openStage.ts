import { join } from "node:path";
import { type Grant, standingAt } from "@sidang/shared";
import type { Client } from "../../../support/client.js";
import { throwAwayFolder } from "../../../support/throwAway.js";
import { edits } from "../../anchors/edits/edits.js";
import { Dice } from "../../anchors/paper/Dice.js";
import { evaluation } from "../../anchors/paper/evaluation.js";
import type { Paper } from "../../anchors/paper/paper.js";
import { Writer as PaperWriter } from "../../anchors/paper/Writer.js";
import { programBeside } from "../../process/childProcess.js";
import { type Sidang, startSidang } from "../../sidang/startSidang.js";
import { type Added, Dossier } from "./Dossier.js";
import { fillThreads, type Writer } from "./fillThreads.js";
import { longPdf } from "./longPdf.js";
import { openStore } from "./openStore.js";
import { textOfPdf } from "./textOfPdf.js";

/** Threads of the evidence that are compared, and of the long one whose version changes. */
export const threadsOf = { many: 2000, few: 20, long: 500 } as const;
export type Evidences = Readonly<Record<keyof typeof threadsOf, Added>>;

/** How many sections fill 60 pages, and 300. */
const sectionsOf = { short: 71, long: 395 } as const;

export interface Stage {
  readonly sidang: Sidang;
  readonly dossier: Dossier;
  readonly evidences: Evidences;
  /** A revision of the long document, and a revision of that. */
  readonly revisions: readonly Uint8Array[];
  readonly close: () => Promise<void>;
}

/** A server, watched, with three documents, and threads on them. */
export async function openStage(): Promise<Stage> {
  const folder = await throwAwayFolder("sidang-bench-");
  const databaseUrl = `sqlite:${join(folder.path, "sidang.sqlite")}`;
  const program = programBeside(import.meta.url, "../programs/watchedServer.js");
  const sidang = await startSidang(databaseUrl, program);
  const dossier = await Dossier.open(sidang.url);
  const dice = new Dice(2000);
  const writer = new PaperWriter(evaluation, dice);

  const short = await longPdf("Laporan", writer.paper(sectionsOf.short));
  const long = writer.paper(sectionsOf.long);
  const revised = edited(long, dice, writer);
  const longBytes = await longPdf("Dokumen panjang", long);
  const evidences: Evidences = {
    many: await dossier.add("Banyak utas", short),
    few: await dossier.add("Sedikit utas", short),
    long: await dossier.add("Dokumen panjang", longBytes),
  };
  const writers = await Promise.all([dossier.evaluator, dossier.unit].map(writerOf));
  const texts = { short: await textOfPdf(folder.path, short), long: await textOfPdf(folder.path, longBytes) };
  const store = await openStore(databaseUrl);
  for (const subject of ["many", "few", "long"] as const) {
    const wanted = { ...evidences[subject], threads: threadsOf[subject], writers };
    await fillThreads(store, { ...wanted, text: subject === "long" ? texts.long : texts.short }, dice);
  }
  await store.database.close();
  return {
    sidang,
    dossier,
    evidences,
    revisions: [
      await longPdf("Dokumen panjang", revised),
      await longPdf("Dokumen panjang", edited(revised, dice, writer)),
    ],
    close: async () => {
      await sidang.server.end();
      await folder.remove();
    },
  };
}

function edited(paper: Paper, dice: Dice, writer: PaperWriter): Paper {
  const revision = edits.revision;
  if (revision === undefined) throw new Error("there is no edit called revision");
  return revision(paper, dice, writer);
}

/** Somebody as the rules know them, at the proposal whose evidence this is. */
async function writerOf(client: Client): Promise<Writer> {
  const { me, unit } = await client.ask<{
    me: { id: string; name: string; grants: Grant[] };
    unit: { id: string; agency: { id: string } };
  }>(`{ me { id name grants { role scope scopeId } } unit(id: "${Dossier.unitId}") { id agency { id } } }`);
  const place = { unitId: unit.id, agencyId: unit.agency.id, seated: false };
  return { userId: me.id, name: me.name, standing: standingAt(me.id, me.grants, place) };
}
