import type { Logger } from "pino";
import type { EntityManager } from "typeorm";
import type { Database } from "./database/database.js";
import type { EventStore } from "./eventStore/eventStore.js";
import type { Hub } from "./eventStore/hub.js";
import type { FileStore } from "./files/index.js";
import type { EvidenceCommands } from "./modules/evidence/commands/EvidenceCommands.js";
import type { EvidenceStates } from "./modules/evidence/evidenceStates.js";
import type { VersionTexts } from "./modules/evidence/reading/VersionTexts.js";
import type { BlindRounds } from "./modules/evidence/rounds/BlindRounds.js";
import type { PanelCommands } from "./modules/panel/commands/PanelCommands.js";
import type { SealedBallots } from "./modules/panel/commands/sealedBallots.js";
import type { PanelStates } from "./modules/panel/panelStates.js";
import type { Demo } from "./modules/people/Demo.js";
import type { Sessions } from "./modules/people/sessions.js";
import type { SignInLimit } from "./modules/people/signInLimit.js";
import type { Sheets } from "./modules/proposals/Sheets.js";
import type { Uploads } from "./uploads/index.js";

/** What resolvers can ask; put together in `app.ts`. */
export interface Services {
  readonly database: Database;
  readonly eventStore: EventStore<EntityManager>;
  readonly hub: Hub;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly log: Logger;
  readonly sessions: Sessions;
  readonly signInLimit: SignInLimit;
  readonly sheets: Sheets;
  readonly panelStates: PanelStates;
  readonly panelCommands: PanelCommands;
  readonly sealedBallots: SealedBallots;
  readonly evidenceStates: EvidenceStates;
  readonly evidenceCommands: EvidenceCommands;
  readonly blindRounds: BlindRounds;
  readonly versionTexts: VersionTexts;
  readonly files: FileStore;
  readonly uploads: Uploads;
  /** Null outside demo mode. */
  readonly demo: Demo | null;
}
