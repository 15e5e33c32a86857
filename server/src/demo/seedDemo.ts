import { randomBytes } from "node:crypto";
import { instrumentById } from "@sidang/shared";
import type { Database } from "../database/database.js";
import { DatabaseEventStore } from "../eventStore/databaseEventStore.js";
import { hashPassword } from "../modules/people/password.js";
import { demoPassword, demoPeople } from "./country/demoPeople.js";
import { demoCalendar } from "./demoCalendar.js";
import { beginEvidence, type Papers } from "./evidence/makeEvidence.js";
import { makeDemo } from "./makeDemo.js";
import { appendEvidence, appendRounds } from "./storing/appendEvidence.js";
import { appendHistory, appendSitting } from "./storing/appendStreams.js";
import { demoInstrument, insertCountry, insertPeople, insertProposals } from "./storing/insertRows.js";

/** What the demonstration needs: a migrated, empty database, and the moment that is its "now", in epoch milliseconds. */
interface Seeding {
  readonly database: Database;
  readonly at: number;
  /** Left out: a country without evidence, for tests that want none. */
  readonly papers?: Papers;
}

/**
 * Fills an empty database with the demonstration cycle, in one transaction: a start that is cut short leaves nothing
 * behind, and a database that is not empty is left as it is, with an error. The same moment gives the same content,
 * but for the salts of events and passwords. What it has put into the file store by then stays; nothing speaks of it.
 */
export async function seedDemo({ database, at, papers }: Seeding): Promise<void> {
  const instrument = instrumentById(demoInstrument);
  if (instrument === undefined) throw new Error(`there is no instrument ${demoInstrument}`);
  const calendar = demoCalendar(at);
  // Hashing works in other threads, beside the making.
  const hashing = Promise.all(demoPeople.map(() => hashPassword(demoPassword)));
  const begun = papers === undefined ? null : beginEvidence(calendar, papers);
  const demo = makeDemo(instrument, calendar);
  const evidence = (await begun?.act(instrument, demo.sittings)) ?? null;
  const hashes = await hashing;
  await database.write(async (em) => {
    await insertCountry(em, calendar.year);
    await insertPeople(em, hashes);
    await insertProposals(em, demo.proposals);
    // An event store whose every transaction is this one.
    const inside: Database = { ...database, read: (work) => work(em), write: (work) => work(em) };
    const eventStore = new DatabaseEventStore(inside, { newSalt: () => randomBytes(16).toString("hex") });
    for (const sitting of demo.sittings) await appendSitting(eventStore, sitting);
    if (evidence !== null) await appendEvidence(em, eventStore, evidence);
    for (const proposal of demo.proposals) await appendHistory(eventStore, proposal);
    if (evidence !== null) await appendRounds(em, eventStore, evidence);
  });
}
