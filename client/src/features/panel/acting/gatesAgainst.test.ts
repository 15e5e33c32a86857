import { describe, expect, it } from "vitest";
import { deliberating, items } from "#app/features/panel/testing/sitting";
import { gatesAgainst, motionsFor, proposedMotion } from "./gatesAgainst";

function underDiscussion(failing: boolean) {
  const item = deliberating({ failing })
    .state()
    .agenda.find(({ itemId }) => itemId === items[0]);
  if (item === undefined) throw new Error("the item is on the agenda");
  return item;
}
const codes = (failing: boolean, motion: Parameters<typeof gatesAgainst>[1]) =>
  gatesAgainst(underDiscussion(failing), motion).map(({ code }) => code);

describe("the motions that a vote can be opened on", () => {
  it("[PN45] names the gates by which a grant would be refused", () => {
    expect(codes(false, "GRANT_WBK")).toEqual([]);
    expect(codes(true, "GRANT_WBK")).toEqual(["area:MP"]);
    expect(codes(true, "GRANT_WBBM")).toEqual(["area:MP", "earlierWbk"]);
    expect(codes(true, "DECLINE")).toEqual([]);
  });

  it("[PN26] leaves the proposed motion open although it cannot be granted, and no other such", () => {
    const item = underDiscussion(true);
    expect(proposedMotion(item)).toBe("GRANT_WBK");
    expect(motionsFor(item)).toEqual(["GRANT_WBK", "DECLINE", "DEFER"]);
  });
});
