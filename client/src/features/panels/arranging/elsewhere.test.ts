import { expect, it } from "vitest";
import { elsewhere } from "./elsewhere";

const waiting = { proposalId: "p", phase: "WAITING" } as const;
const deferred = { proposalId: "p", phase: "DEFERRED" } as const;
const declined = { proposalId: "p", phase: "DECIDED", outcome: "DECLINE" } as const;

it("tells what other panels did with a proposal, and nothing of the panel itself", () => {
  const own = { id: "own", title: "Sidang 2", agenda: [waiting] };
  expect(elsewhere([own], "own").size).toBe(0);
  expect(elsewhere([{ id: "a", title: "Sidang 1", agenda: [waiting] }, own], "own").get("p")).toEqual({
    how: "listed",
    panel: "Sidang 1",
  });
});

it("puts a decision before a deferral, and that before a place on an agenda, in whatever order they come", () => {
  const panels = [waiting, deferred, declined].map((item, place) => ({
    id: `${place}`,
    title: `Sidang ${place}`,
    agenda: [item],
  }));
  const told = { how: "decided", panel: "Sidang 2" };
  expect(elsewhere(panels, "own").get("p")).toEqual(told);
  expect(elsewhere(panels.toReversed(), "own").get("p")).toEqual(told);
  expect(elsewhere(panels.slice(0, 2), "own").get("p")).toEqual({ how: "deferred", panel: "Sidang 1" });
});

it("counts a vote to defer as a deferral", () => {
  const item = { proposalId: "p", phase: "DECIDED", outcome: "DEFER" } as const;
  expect(elsewhere([{ id: "a", title: "Sidang 1", agenda: [item] }], "own").get("p")?.how).toBe("deferred");
});
