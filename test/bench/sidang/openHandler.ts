import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Database, DatabaseEventStore, openDatabase } from "@sidang/server";
import type * as Demonstration from "../../../server/src/demo/index.js";
import type * as Hubs from "../../../server/src/eventStore/processHub.js";
import type * as Envelopes from "../../../server/src/modules/panel/commands/ballotEnvelope.js";
import type * as Prints from "../../../server/src/modules/panel/commands/fingerprints.js";
import type * as Commands from "../../../server/src/modules/panel/commands/PanelCommands.js";
import type * as Ballots from "../../../server/src/modules/panel/commands/sealedBallots.js";
import type * as States from "../../../server/src/modules/panel/panelStates.js";
import type * as Scores from "../../../server/src/modules/proposals/Sheets.js";
import { repository } from "../../support/repository.js";

export interface Handler {
  readonly database: Database;
  readonly commands: Commands.PanelCommands;
  close(): Promise<void>;
}

/** The built server's own modules: its door lets out whole servers only, and here no HTTP is to be measured. */
function load<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(join(repository(), "server", "dist", `${path}.js`)).href) as Promise<Module>;
}

/** The handler of commands with its store, put together as the server does, on an empty database that is filled with the demonstration. */
export async function openHandler(databaseUrl: string): Promise<Handler> {
  const [{ seedDemo }, { ProcessHub }, { BallotEnvelopes }, { Fingerprints }] = await Promise.all([
    load<typeof Demonstration>("demo/index"),
    load<typeof Hubs>("eventStore/processHub"),
    load<typeof Envelopes>("modules/panel/commands/ballotEnvelope"),
    load<typeof Prints>("modules/panel/commands/fingerprints"),
  ]);
  const [{ PanelCommands }, { SealedBallots }, { PanelStates }, { Sheets }] = await Promise.all([
    load<typeof Commands>("modules/panel/commands/PanelCommands"),
    load<typeof Ballots>("modules/panel/commands/sealedBallots"),
    load<typeof States>("modules/panel/panelStates"),
    load<typeof Scores>("modules/proposals/Sheets"),
  ]);
  const database = await openDatabase(databaseUrl);
  await database.migrate();
  await seedDemo({ database, at: Date.now() });
  const eventStore = new DatabaseEventStore(database, { newSalt: () => randomBytes(16).toString("hex") });
  const hub = new ProcessHub({ now: Date.now });
  const key = randomBytes(32);
  const sheets = new Sheets(database);
  const commands = new PanelCommands({
    database,
    eventStore,
    hub,
    clock: Date.now,
    startedAt: Date.now(),
    states: new PanelStates(eventStore),
    sealedBallots: new SealedBallots(database, new BallotEnvelopes(key)),
    fingerprints: new Fingerprints(key),
    assessmentOf: (proposalId) => sheets.assessmentOf(proposalId),
    evidenceFacts: () => Promise.resolve(null),
    onOddity: (what, details) => {
      throw new Error(`${what}: ${JSON.stringify(details)}`);
    },
  });
  return {
    database,
    commands,
    close: async () => {
      await hub.close();
      await database.close();
    },
  };
}
