import { randomBytes, randomUUID } from "node:crypto";
import { type Institution, institutions } from "@sidang/shared";
import type { Database } from "../../../../database/database.js";
import { DatabaseEventStore } from "../../../../eventStore/databaseEventStore.js";
import { ProcessHub } from "../../../../eventStore/processHub.js";
import type { SignedIn } from "../../../../graph/requestContext.js";
import { Sheets } from "../../../proposals/Sheets.js";
import { PanelStates } from "../../panelStates.js";
import { BallotEnvelopes } from "../ballotEnvelope.js";
import { Fingerprints } from "../fingerprints.js";
import { PanelCommands } from "../PanelCommands.js";
import type { PanelWish } from "../panelWish.js";
import { SealedBallots } from "../sealedBallots.js";

/** Evidence that there is. A thread on it is for KPK's eyes only. */
export const evidence = new Map<string, { readonly proposalId: string }>();
const ballotKey = randomBytes(32);

/** What one node has of its own: its connection, its cache, its queue. */
export function node(database: Database, clock: () => number, Store = DatabaseEventStore) {
  const eventStore = new Store(database, { newSalt: () => randomBytes(16).toString("hex") });
  const hub = new ProcessHub({ now: clock });
  const states = new PanelStates(eventStore);
  const oddities: string[] = [];
  const sheets = new Sheets(database);
  const commands = new PanelCommands({
    database,
    eventStore,
    hub,
    states,
    clock,
    startedAt: clock(),
    sealedBallots: new SealedBallots(database, new BallotEnvelopes(ballotKey)),
    fingerprints: new Fingerprints(ballotKey),
    assessmentOf: (proposalId) => sheets.assessmentOf(proposalId),
    evidenceFacts: async ({ evidenceId, versionId, threadId }, { userId }) => {
      const found = evidence.get(evidenceId);
      return found === undefined
        ? null
        : {
            ...found,
            title: "SK Tim Kerja",
            withdrawn: false,
            pages: 12,
            hasVersion: versionId === null || versionId === "version-1",
            hasThread: threadId === null || (threadId === "thread-kpk" && userId === "person-kpk"),
          };
    },
    onOddity: (what) => oddities.push(what),
  });
  return { eventStore, hub, states, commands, oddities, database };
}

export function person(name: string, grants: SignedIn["grants"] = []): SignedIn {
  const session = { tokenHash: "", expiresAt: Number.POSITIVE_INFINITY };
  return { userId: `person-${name}`, name, email: "", homeAgencyId: null, grants, session };
}

export const secretary = person("secretary", [{ role: "PANEL_ORGANISER", scope: "COUNTRY", scopeId: null }]);
export const chair = person("chair");
export const deputy = person("deputy");
export const leads = {
  TPN: "tpn",
  KEMENPANRB: "kemenpanrb",
  KPK: "kpk",
  OMBUDSMAN: "ombudsman",
} as const satisfies Record<Institution, string>;

/** Has the secretary convene a panel with a chair, a deputy, the institutions' leads and one item, by way of `must`. */
export async function convene(
  must: (panelId: string, actor: SignedIn, wish: PanelWish) => Promise<number>,
  {
    database,
    now,
    autoReveal,
  }: { readonly database: Database; readonly now: number; readonly autoReveal: boolean },
): Promise<{ panelId: string; itemId: string }> {
  const panelId = randomUUID();
  const options = { rule: "UNANIMOUS", autoReveal } as const;
  await must(panelId, secretary, {
    type: "convenePanel",
    panelId,
    cycle: new Date(now).getUTCFullYear(),
    title: "t",
    scheduledFor: now,
    timeZone: "WIB",
    meetingLink: null,
    options,
  });
  const appoint = { type: "appointMember", institution: null, lead: false, office: null } as const;
  await must(panelId, secretary, { ...appoint, memberId: chair.userId, office: "CHAIR" });
  await must(panelId, secretary, { ...appoint, memberId: deputy.userId, office: "DEPUTY" });
  for (const institution of institutions) {
    await must(panelId, secretary, {
      ...appoint,
      memberId: `person-${leads[institution]}`,
      institution,
      lead: true,
    });
  }
  const [row] = await database.read(
    (em) => em.query("SELECT id FROM proposal WHERE stage = 'IN_PANEL' LIMIT 1") as Promise<{ id: string }[]>,
  );
  const itemId = randomUUID();
  await must(panelId, secretary, { type: "addAgendaItem", itemId, proposalId: row?.id ?? "", minutes: 60 });
  return { panelId, itemId };
}
