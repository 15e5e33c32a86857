import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Evidence, evidenceStream, foldEvidence, noEvidence } from "@sidang/shared";
import { openDatabase } from "../../database/database.js";
import { EvidenceRow } from "../../database/entities/index.js";
import { DocumentReader } from "../../documents/index.js";
import { DatabaseEventStore } from "../../eventStore/databaseEventStore.js";
import { ProcessHub } from "../../eventStore/processHub.js";
import { openFileStore } from "../../files/index.js";
import { asEvidenceEvent } from "../../modules/evidence/asEvidenceEvent.js";
import { openEvidence } from "../../modules/evidence/openEvidence.js";
import { PanelStates } from "../../modules/panel/panelStates.js";
import { StagedFiles, Uploads } from "../../uploads/index.js";
import { seedDemo } from "../seedDemo.js";

export type SeededDemo = Awaited<ReturnType<typeof seededDemo>>;

/** The demonstration in a database and a file store of its own. */
export async function seededDemo(at: number) {
  const folder = await mkdtemp(join(tmpdir(), "sidang-demo-evidence-"));
  const database = await openDatabase(`sqlite:${join(folder, "demo.sqlite")}`);
  await database.migrate();
  const files = await openFileStore(`file:${join(folder, "files")}`, join(folder, "incoming"));
  const documents = new DocumentReader();
  const eventStore = new DatabaseEventStore(database, { newSalt: () => randomBytes(16).toString("hex") });
  await seedDemo({ database, at, papers: { files, documents } });

  const eventsOf = async (id: string) =>
    (await eventStore.read(evidenceStream(id), 0, 1000)).map(asEvidenceEvent);
  const evidence = async (id: string): Promise<Evidence> => {
    const state = foldEvidence(noEvidence, await eventsOf(id));
    if (state.status === "NONE") throw new Error(`${id} has no events`);
    return state;
  };
  return {
    database,
    files,
    eventStore,
    eventsOf,
    /** Folded from its stream. */
    evidence,
    evidences: async () => {
      const rows = await database.read((em) => em.find(EvidenceRow, { order: { id: "ASC" } }));
      return Promise.all(rows.map(({ id }) => evidence(id)));
    },
    /** The module as the server opens it. */
    openEvidence: async (onError: (error: unknown) => void) => {
      const clock = () => at;
      const staged = new StagedFiles(join(folder, "staged"));
      await staged.open();
      const uploads = new Uploads({ database, files, staged, clock, maxBytes: 1e6 });
      const panelStates = new PanelStates(eventStore);
      const hub = new ProcessHub({ now: clock });
      const readers = { documents, exporter: documents, questions: documents };
      const parts = { database, panelStates, clock, eventStore, hub, files, uploads, ...readers };
      return openEvidence({ ...parts, onError });
    },
    close: async () => {
      await documents.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
