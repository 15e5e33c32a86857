import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { buildSidangSchema } from "./buildSidangSchema.js";
import { type Config, keepBallotKey } from "./config/index.js";
import { type Database, openDatabase } from "./database/database.js";
import { PersonRow } from "./database/entities/index.js";
import { demoAccounts, demoPassword, seedDemo } from "./demo/index.js";
import { DocumentReader } from "./documents/index.js";
import { DatabaseEventStore } from "./eventStore/databaseEventStore.js";
import { ProcessHub } from "./eventStore/processHub.js";
import { EventsSource } from "./feeds/EventsSource.js";
import { Feeds } from "./feeds/feeds.js";
import { PresenceSource } from "./feeds/PresenceSource.js";
import { openFileStore } from "./files/index.js";
import { maskResult } from "./http/graphql/maskError.js";
import { openHttp } from "./http/openHttp.js";
import { evidenceFacts } from "./modules/evidence/evidenceFacts.js";
import { evidenceKind } from "./modules/evidence/live/evidenceKind.js";
import { openEvidence } from "./modules/evidence/openEvidence.js";
import { BallotEnvelopes } from "./modules/panel/commands/ballotEnvelope.js";
import { Fingerprints } from "./modules/panel/commands/fingerprints.js";
import { PanelCommands } from "./modules/panel/commands/PanelCommands.js";
import { SealedBallots } from "./modules/panel/commands/sealedBallots.js";
import { panelKind } from "./modules/panel/live/panelKind.js";
import { PanelStates } from "./modules/panel/panelStates.js";
import type { Demo } from "./modules/people/Demo.js";
import { Sessions } from "./modules/people/sessions.js";
import { SignInLimit } from "./modules/people/signInLimit.js";
import { Sheets } from "./modules/proposals/Sheets.js";
import type { Services } from "./services.js";
import { StagedFiles, UploadSweeper, Uploads } from "./uploads/index.js";

/** A server that serves. */
export interface App {
  readonly url: string;
  /** Null outside demo mode. */
  readonly demo: Demo | null;
  /** Closes sockets, finishes what is under way, and lets go of the database. */
  stop(): Promise<void>;
}

/** Puts the parts together and serves. */
export async function openApp(config: Config, log: Logger, clock: () => number = Date.now): Promise<App> {
  for (const name of config.unused)
    log.warn({ variable: name }, "accepted, and not used by this version yet");
  const database = await openDatabase(config.databaseUrl, { log });
  try {
    const files = await openFileStore(config.files.url, join(config.dataFolder, "incoming"));
    const documents = new DocumentReader();
    const demo = await prepare(database, config, clock, { files, documents });
    const hub = new ProcessHub({ now: clock, onError: (error) => logError(log, error, "a listener failed") });
    const eventStore = new DatabaseEventStore(database, { newSalt: () => randomBytes(16).toString("hex") });
    const ballotKey = config.ballotKey ?? (await keepBallotKey(config.dataFolder));
    const panelStates = new PanelStates(eventStore);
    const sealedBallots = new SealedBallots(database, new BallotEnvelopes(ballotKey));
    const sheets = new Sheets(database);
    const panelCommands = new PanelCommands({
      database,
      eventStore,
      hub,
      clock,
      sealedBallots,
      states: panelStates,
      fingerprints: new Fingerprints(ballotKey),
      startedAt: clock(),
      assessmentOf: (proposalId) => sheets.assessmentOf(proposalId),
      evidenceFacts: (named, actor) =>
        evidenceFacts({ database, panelStates, ...evidence.services }, named, actor),
      onOddity: (what, details) => log.error(details, what),
    });
    const staged = new StagedFiles(join(config.dataFolder, "uploads"));
    await staged.open();
    const uploads = new Uploads({ database, files, staged, clock, maxBytes: config.files.maxBytes });
    // A report with hundreds of pictures takes half a minute: whoever marks a place meanwhile does not wait for it.
    const exporter = new DocumentReader();
    // Nor does anybody who asks wait for a document that takes long to read.
    const questions = new DocumentReader();
    const evidence = openEvidence({
      database,
      panelStates,
      clock,
      eventStore,
      hub,
      files,
      uploads,
      documents,
      exporter,
      questions,
      onError: (error) => logError(log, error, "a version was not read"),
    });
    const services: Services = {
      database,
      eventStore,
      hub,
      clock,
      log,
      demo,
      sheets,
      sealedBallots,
      panelStates,
      panelCommands,
      ...evidence.services,
      files,
      uploads,
      sessions: new Sessions(database, hub, clock),
      signInLimit: new SignInLimit(clock),
    };
    const onError = (error: unknown) => logError(log, error, "a live delivery failed");
    const feedParts = { eventStore, hub, onError, rest: delay };
    const panelFeeds = new Feeds(panelKind(panelStates), feedParts);
    const evidenceFeeds = new Feeds(evidenceKind(services), feedParts);
    const mask = maskResult(log);
    const http = await openHttp(config, {
      schema: buildSidangSchema(),
      services,
      sources: {
        panelEvents: new EventsSource({ feeds: panelFeeds, hub, mask, onError }),
        panelPresence: new PresenceSource({ feeds: panelFeeds, hub, mask, onError }),
        evidenceEvents: new EventsSource({ feeds: evidenceFeeds, hub, mask, onError }),
        evidencePresence: new PresenceSource({ feeds: evidenceFeeds, hub, mask, onError }),
      },
      files: {
        staged,
        doors: {
          mayUpload: evidence.mayUpload,
          fileOfVersion: evidence.fileOfVersion,
          ...evidence.exports,
        },
      },
    });
    evidence.resume().catch((error: unknown) => logError(log, error, "unread versions were not taken up"));
    files.ping().catch((error: unknown) => logError(log, error, "the file store does not answer"));
    const sweeper = new UploadSweeper({ database, uploads, staged, clock }, (error) =>
      logError(log, error, "the sweep of uploads failed"),
    );
    return {
      url: http.url,
      demo,
      stop: async () => {
        await http.stop();
        panelFeeds.close();
        evidenceFeeds.close();
        // Told before its reader goes: what is cut short then is no error.
        const evidenceClosed = evidence.close();
        await Promise.all([documents.close(), exporter.close(), questions.close()]);
        await evidenceClosed;
        await hub.close();
        await sweeper.stop();
        await files.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Brings the tables up to date, and fills in the demonstration where it belongs. */
async function prepare(
  database: Database,
  config: Config,
  clock: () => number,
  papers: Pick<Services, "files"> & { readonly documents: DocumentReader },
): Promise<Demo | null> {
  await database.migrate();
  const isEmpty = await database.isEmpty();
  const mode = config.mode ?? ((await mayBeDemo(database, config, isEmpty)) ? "demo" : "production");
  if (mode === "production") return null;
  if (isEmpty) await seedDemo({ database, at: clock(), papers });
  return { password: demoPassword, accounts: demoAccounts };
}

/** The default database is the demonstration's from its first start on, not only at it. */
async function mayBeDemo(database: Database, config: Config, isEmpty: boolean): Promise<boolean> {
  if (config.databaseGiven) return false;
  if (isEmpty) return true;
  const emails = new Set(demoAccounts.map(({ email }) => email));
  const people = await database.read((em) => em.find(PersonRow, { select: { email: true } }));
  return people.length > 0 && people.every(({ email }) => emails.has(email));
}

function logError(log: Logger, error: unknown, what: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error);
  log.error({ err: { type: name, message, stack } }, what);
}
