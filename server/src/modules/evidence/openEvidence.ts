import type { EntityManager } from "typeorm";
import type { DocumentReader } from "../../documents/index.js";
import type { EventStore } from "../../eventStore/eventStore.js";
import type { Hub } from "../../eventStore/hub.js";
import type { FileStore } from "../../files/index.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import type { Uploads } from "../../uploads/index.js";
import { EvidenceCommands } from "./commands/EvidenceCommands.js";
import { EvidenceStates } from "./evidenceStates.js";
import { seeEvidence } from "./evidenceViewer.js";
import { openExports } from "./exports/openExports.js";
import { evidenceOfVersionOrNull } from "./idsOf.js";
import { isOpen } from "./proposalPlace.js";
import { VersionTexts } from "./reading/VersionTexts.js";
import { VersionWork } from "./reading/VersionWork.js";
import { versionSteps } from "./reading/versionSteps.js";
import { BlindRounds } from "./rounds/BlindRounds.js";
import { indexText } from "./search/indexWords.js";
import { placedAt } from "./standings.js";

interface Parts extends Pick<Services, "database" | "panelStates" | "clock"> {
  readonly eventStore: EventStore<EntityManager>;
  readonly hub: Hub;
  readonly files: FileStore;
  readonly uploads: Uploads;
  readonly documents: DocumentReader;
  /** Makes what is taken out, beside the one that reads what comes in. */
  readonly exporter: DocumentReader;
  /** For what somebody waits for: a document that takes long to read holds up only those behind it. */
  readonly questions: DocumentReader;
  readonly onError: (error: unknown) => void;
}

/** How long somebody who marks a place waits for the document to be read. */
const patienceMs = 20_000;

/** What resolvers ask of the module. */
export type EvidenceServices = Pick<
  Services,
  "evidenceStates" | "evidenceCommands" | "blindRounds" | "versionTexts"
>;

/** Puts the module together. */
export function openEvidence(parts: Parts) {
  const { database, panelStates, clock, eventStore, hub, files, uploads, documents, questions, onError } =
    parts;
  const states = new EvidenceStates(eventStore);
  const seen = { database, panelStates, evidenceStates: states };
  const whenRead = (evidenceId: string, versionId: string) =>
    work.whenRead(evidenceId, versionId, patienceMs);
  const commands: EvidenceCommands = new EvidenceCommands({
    database,
    panelStates,
    eventStore,
    hub,
    clock,
    states,
    uploadOf: async (personId, proposalId, uploadId) => {
      const upload = await uploads.find(uploadId);
      const isTheirs = upload?.personId === personId && upload.proposalId === proposalId;
      return isTheirs && upload.state === "READY" && !upload.isUsed ? upload : null;
    },
    anchorProblem: (evidenceId, version, anchor) => texts.problem(evidenceId, version, anchor),
    onWork: (evidenceId) => work.start(evidenceId),
    whenRead,
  });
  const steps = versionSteps({
    files,
    documents,
    commands,
    onText: (evidence, _version, words) => indexText(database, evidence.evidenceId, words),
  });
  const work = new VersionWork({ database, states, steps, onError });
  const texts = new VersionTexts({ files, documents, questions, states, whenRead });
  const services: EvidenceServices = {
    evidenceStates: states,
    evidenceCommands: commands,
    blindRounds: new BlindRounds({ database, panelStates, eventStore, hub, clock, states }),
    versionTexts: texts,
  };

  return {
    services,
    exports: openExports({ ...seen, files, documents: parts.exporter, texts, clock }),
    /** Takes up the reading that a stop left undone. */
    resume: () => work.resume(),
    close: () => work.close(),

    /** False also when there is no such proposal for them. */
    mayUpload: async (viewer: SignedIn, proposalId: string): Promise<boolean> => {
      const placed = await placedAt(parts, viewer, proposalId);
      return placed?.standing.adds === true && isOpen(placed.place);
    },

    /** The file of a version; null when there is none that they may see. */
    fileOfVersion: async (viewer: SignedIn, versionId: string) => {
      const evidenceId = await evidenceOfVersionOrNull(database, versionId);
      const found = evidenceId === null ? null : await seeEvidence(seen, viewer, evidenceId);
      return found?.evidence.versions.find((version) => version.versionId === versionId) ?? null;
    },
  };
}
