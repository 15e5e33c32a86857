import { randomUUID } from "node:crypto";
import { SignedIn } from "./SignedIn.js";

/** A panel that deliberates. */
export interface Sitting {
  readonly panelId: string;
  readonly itemId: string;
  /** The lead of each institution, and nobody else with a vote. */
  readonly members: readonly SignedIn[];
  readonly chair: SignedIn;
}

const leads = { tpn: "TPN", kemenpanrb: "KEMENPANRB", kpk: "KPK", ombudsman: "OMBUDSMAN" } as const;

/** Convenes a panel on a proposal of the demonstration, and leads it to the deliberation of it, all over HTTP. */
export async function convenePanel(url: string): Promise<Sitting> {
  const [secretary, chair] = await Promise.all([SignedIn.as(url, "secretary"), SignedIn.as(url, "chair")]);
  const members = await Promise.all(Object.keys(leads).map((name) => SignedIn.as(url, name)));
  const [panelId, itemId] = [randomUUID(), randomUUID()];
  const cycle = new Date().getFullYear();
  const scheduledFor = new Date().toISOString();
  await secretary.command("convenePanel", panelId, { cycle, title: "Sidang uji beban", scheduledFor });
  await secretary.command("addAgendaItem", panelId, { itemId, proposalId: await proposalInPanel(secretary, cycle) });
  await secretary.command("appointMember", panelId, { memberId: chair.userId, office: "CHAIR" });
  for (const [n, institution] of Object.values(leads).entries()) {
    await secretary.command("appointMember", panelId, { memberId: members[n]?.userId ?? "", institution, lead: true });
  }
  for (const member of [chair, ...members]) await member.command("checkIn", panelId);
  await chair.command("openPanel", panelId);
  await chair.command("callItem", panelId, { itemId });
  await chair.command("beginDeliberation", panelId, { itemId });
  return { panelId, itemId, members, chair };
}

async function proposalInPanel(viewer: SignedIn, year: number): Promise<string> {
  const { units } = await viewer.ask<{ units: { nodes: { proposals: { id: string; cycle: number; stage: string }[] }[] } }>(
    "query Units($year: Int!) { units(cycle: $year, stage: IN_PANEL) { nodes { proposals { id cycle stage } } } }",
    { year },
  );
  const proposal = units.nodes
    .flatMap(({ proposals }) => proposals)
    .find(({ cycle, stage }) => cycle === year && stage === "IN_PANEL");
  if (proposal === undefined) throw new Error("the demonstration has no proposal in a panel");
  return proposal.id;
}
