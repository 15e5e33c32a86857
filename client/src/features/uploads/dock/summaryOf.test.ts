import { describe, expect, it } from "vitest";
import { evolveQueue, type QueueEvent } from "../queue/evolveQueue";
import { summaryOf } from "./summaryOf";

const arrived = (id: string, indicatorCodes: readonly string[]): readonly QueueEvent[] => [
  {
    type: "chosen",
    id,
    commandId: `c-${id}`,
    place: {
      proposalId: "p1",
      unitId: "u1",
      unitName: "Balai",
      cycle: 2026,
      instrumentId: "LKE-ZI-90-2021",
    },
    file: { name: `${id}.pdf`, bytes: 1_000, lastModified: 1 },
    goal: { kind: "EVIDENCE", title: id, indicatorCodes, shownOn: null },
  },
  { type: "reading", id, read: 0 },
  { type: "hashed", id, sha256: `sha-${id}`, known: null },
  { type: "sending", id },
  { type: "urlGiven", id, uploadUrl: `/files/${id}` },
  { type: "arrived", id },
];

describe("summaryOf", () => {
  it("calls ready only what can be added as it is", () => {
    const events = [...arrived("SK", ["A"]), ...arrived("notulen", []), ...arrived("foto", [])];
    expect(summaryOf(events.reduce(evolveQueue, []))).toEqual([
      { key: "undescribed", count: 2 },
      { key: "ready", count: 1 },
    ]);
  });
});
