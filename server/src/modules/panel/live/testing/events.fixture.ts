import type { PanelEventBody } from "@sidang/shared";

export const panelId = "p";

const member = (memberId: string): PanelEventBody => ({
  type: "MemberAppointed",
  payload: { memberId, name: memberId, institution: null, lead: false, office: null, homeAgencyId: null },
});

/** A panel with two members, `one` and `two`, and one item on its agenda. */
export const founding: readonly PanelEventBody[] = [
  {
    type: "PanelConvened",
    payload: {
      panelId,
      cycle: 2026,
      title: "t",
      scheduledFor: 0,
      timeZone: "WIB",
      meetingLink: null,
      options: { rule: "UNANIMOUS", autoReveal: false },
    },
  },
  member("one"),
  member("two"),
  {
    type: "AgendaItemAdded",
    payload: {
      itemId: "x",
      minutes: 1,
      rank: 1,
      proposal: {
        proposalId: "q",
        unitId: "u",
        unitName: "u",
        agencyId: "a",
        agencyName: "a",
        target: "WBK",
      },
    },
  },
];

/** What everybody who sees the item sees. */
export const remark = (n: number): PanelEventBody => ({
  type: "RemarkMade",
  payload: { itemId: "x", remarkId: `r${n}`, memberId: "one", text: "t" },
});

/** What puts `two` into another audience. */
export const conflict: PanelEventBody = {
  type: "ConflictDeclared",
  payload: { itemId: "x", memberId: "two", reason: "r", automatic: false },
};
