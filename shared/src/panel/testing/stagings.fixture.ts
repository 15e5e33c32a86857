import type { PanelCommand } from "../commands.js";
import type { BallotChoice, Motion, PanelOptions } from "../words.js";
import { morning, panelId, voterIds } from "./cast.fixture.js";
import { Sitting } from "./Sitting.fixture.js";

export function convene(options: PanelOptions = { rule: "UNANIMOUS", autoReveal: false }): PanelCommand {
  return {
    type: "convenePanel",
    panelId,
    cycle: 2026,
    title: "Sidang Panel 1",
    scheduledFor: morning,
    timeZone: "WIB",
    meetingLink: null,
    options,
  };
}

/** Convened, three units on the agenda, everybody appointed, nobody here yet. */
export function scheduled(options?: PanelOptions): Sitting {
  const sitting = new Sitting().grant("secretary", convene(options));
  for (const n of [1, 2, 3]) {
    sitting.grant("secretary", {
      type: "addAgendaItem",
      itemId: `item-${n}`,
      proposalId: `proposal-${n}`,
      minutes: 60,
    });
  }
  const appoint = (memberId: string, rest: Partial<Extract<PanelCommand, { type: "appointMember" }>>) =>
    sitting.grant("secretary", {
      type: "appointMember",
      memberId,
      institution: null,
      lead: false,
      office: null,
      ...rest,
    });
  appoint("chair", { office: "CHAIR" });
  appoint("deputy", { office: "DEPUTY" });
  appoint("tpn", { institution: "TPN", lead: true });
  appoint("tpn2", { institution: "TPN" });
  appoint("kemenpanrb", { institution: "KEMENPANRB", lead: true });
  appoint("kpk", { institution: "KPK", lead: true });
  appoint("kpk2", { institution: "KPK" });
  appoint("ombudsman", { institution: "OMBUDSMAN", lead: true });
  return sitting.grant("secretary", { type: "inviteObserver", observerId: "observer", itemId: "item-1" });
}

/** Everybody checked in. */
export function attended(options?: PanelOptions): Sitting {
  const sitting = scheduled(options);
  for (const memberId of ["chair", "deputy", ...voterIds])
    sitting.grant(memberId, { type: "checkIn", memberId, mode: "ROOM" });
  return sitting;
}

export function opened(options?: PanelOptions): Sitting {
  return attended(options).grant("chair", { type: "openPanel" });
}

export function deliberating(n = 1, options?: PanelOptions): Sitting {
  return opened(options)
    .grant("chair", { type: "callItem", itemId: `item-${n}` })
    .grant("chair", { type: "beginDeliberation", itemId: `item-${n}` });
}

export function votingOn(n = 1, options?: PanelOptions, motion: Motion = "GRANT_WBK"): Sitting {
  return deliberating(n, options).grant("chair", {
    type: "openVoting",
    itemId: `item-${n}`,
    motion,
    minutes: null,
  });
}

/** Every voter of the item has cast `choice`, or what `but` says of them. */
export function castBy(
  sitting: Sitting,
  choice: BallotChoice,
  n = 1,
  but: Partial<Record<string, BallotChoice>> = {},
): Sitting {
  for (const memberId of voterIds) {
    if (sitting.item(n).conflicts[memberId] === undefined) sitting.cast(memberId, but[memberId] ?? choice, n);
  }
  return sitting;
}

export function revealed(n = 1, choice: BallotChoice = "GRANT", motion: Motion = "GRANT_WBK"): Sitting {
  return castBy(votingOn(n, undefined, motion), choice, n).grant("chair", {
    type: "revealBallots",
    itemId: `item-${n}`,
    reason: null,
    automatic: false,
  });
}
