import {
  type Audience,
  audienceKey,
  audienceOf,
  evolve,
  notConvened,
  type PanelEventBody,
  type PanelState,
} from "@sidang/shared";
import fc from "fast-check";
import { expect, it } from "vitest";
import { audiencesMayDiffer } from "./audiences.js";

const people = ["a", "b", "c"] as const;
const items = ["x", "y"] as const;
const person = fc.constantFrom(...people);
const item = fc.constantFrom(...items);

const proposal = (id: string) => ({
  proposalId: id,
  unitId: id,
  unitName: id,
  agencyId: id,
  agencyName: id,
  target: "WBK" as const,
});
const event: fc.Arbitrary<PanelEventBody> = fc.oneof(
  fc.record({ memberId: person, office: fc.constantFrom("SECRETARY" as const, null) }).map(
    ({ memberId, office }): PanelEventBody => ({
      type: "MemberAppointed",
      payload: { memberId, name: memberId, institution: null, lead: false, office, homeAgencyId: null },
    }),
  ),
  person.map((memberId): PanelEventBody => ({ type: "MemberDismissed", payload: { memberId } })),
  person.map(
    (memberId): PanelEventBody => ({ type: "MemberCheckedIn", payload: { memberId, mode: "ROOM" } }),
  ),
  fc
    .record({ observerId: person, itemId: item })
    .map((payload): PanelEventBody => ({ type: "ObserverInvited", payload: { ...payload, name: "o" } })),
  fc.record({ itemId: item, rank: fc.integer({ min: 0, max: 9 }) }).map(
    ({ itemId, rank }): PanelEventBody => ({
      type: "AgendaItemAdded",
      payload: { itemId, proposal: proposal(itemId), minutes: 1, rank },
    }),
  ),
  fc
    .record({ itemId: item, rank: fc.integer({ min: 0, max: 9 }) })
    .map((payload): PanelEventBody => ({ type: "AgendaItemMoved", payload })),
  item.map((itemId): PanelEventBody => ({ type: "AgendaItemRemoved", payload: { itemId } })),
  fc.record({ itemId: item, memberId: person }).map(
    (payload): PanelEventBody => ({
      type: "ConflictDeclared",
      payload: { ...payload, reason: null, automatic: false },
    }),
  ),
  fc
    .record({ itemId: item, memberId: person })
    .map((payload): PanelEventBody => ({ type: "ConflictWithdrawn", payload })),
  item.map((itemId): PanelEventBody => ({ type: "ItemCalled", payload: { itemId } })),
  fc.constant<PanelEventBody>({ type: "PanelOpened", payload: {} }),
);
const convened: PanelEventBody = {
  type: "PanelConvened",
  payload: {
    panelId: "p",
    cycle: 2026,
    title: "t",
    scheduledFor: 0,
    timeZone: "WIB",
    meetingLink: null,
    options: { rule: "UNANIMOUS", autoReveal: false },
  },
};

it("never says that no audience changed when one did, whatever happens in whatever order", () => {
  const keyOf = (audience: Audience | null) => (audience === null ? "none" : audienceKey(audience));
  let quiet = 0;
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (bodies) => {
      let state: PanelState = notConvened;
      for (const body of [convened, ...bodies]) {
        const before = state;
        state = evolve(state, {
          ...body,
          seq: state.seq + 1,
          at: 0,
          actorId: "a",
          commandId: "c",
          salt: "",
          hash: "",
        } as never);
        if (audiencesMayDiffer(before, state)) continue;
        quiet += 1;
        for (const userId of people) {
          const viewer = { userId, oversees: false };
          expect(keyOf(audienceOf(state, viewer))).toBe(keyOf(audienceOf(before, viewer)));
        }
      }
    }),
  );
  // It would be no use if it always said yes.
  expect(quiet).toBeGreaterThan(100);
});
