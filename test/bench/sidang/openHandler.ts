import { randomBytes } from "node:crypto";
import { type Database, DatabaseEventStore, openDatabase } from "@sidang/server";
import type * as Demonstration from "../../../server/src/demo/index.js";
import type * as Hubs from "../../../server/src/eventStore/processHub.js";
import type * as Envelopes from "../../../server/src/modules/panel/commands/ballotEnvelope.js";
import type * as Prints from "../../../server/src/modules/panel/commands/fingerprints.js";
import type * as Commands from "../../../server/src/modules/panel/commands/PanelCommands.js";
import type * as Ballots from "../../../server/src/modules/panel/commands/sealedBallots.js";
import type * as States from "../../../server/src/modules/panel/panelStates.js";
import type * as Scores from "../../../server/src/modules/proposals/Sheets.js";
import { builtModule } from "./builtModule.js";

export interface Handler {
  readonly database: Database;
  readonly commands: Commands.PanelCommands;
  close(): Promise<void>;
}

/** The handler of commands with its store, put together as the server does, on an empty database that is filled with the demonstration. */
export async function openHandler(databaseUrl: string): Promise<Handler> {
  const [{ seedDemo }, { ProcessHub }, { BallotEnvelopes }, { Fingerprints }] = await Promise.all([
    builtModule<typeof Demonstration>("demo/index"),
    builtModule<typeof Hubs>("eventStore/processHub"),
    builtModule<typeof Envelopes>("modules/panel/commands/ballotEnvelope"),
    builtModule<typeof Prints>("modules/panel/commands/fingerprints"),
  ]);
  const [{ PanelCommands }, { SealedBallots }, { PanelStates }, { Sheets }] = await Promise.all([
    builtModule<typeof Commands>("modules/panel/commands/PanelCommands"),
    builtModule<typeof Ballots>("modules/panel/commands/sealedBallots"),
    builtModule<typeof States>("modules/panel/panelStates"),
    builtModule<typeof Scores>("modules/proposals/Sheets"),
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
