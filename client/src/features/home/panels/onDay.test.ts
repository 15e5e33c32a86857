import { foldPanel, type PanelEventBody } from "@sidang/shared";
import { expect, it } from "vitest";
import type { SeenPanel } from "../seenPanel";
import { onDay } from "./onDay";

const nine = Date.UTC(2026, 2, 4, 2);
const day = 86_400_000;

function panelAtNine(...happened: readonly PanelEventBody[]): SeenPanel {
  const convened: PanelEventBody = {
    type: "PanelConvened",
    payload: {
      panelId: "p",
      cycle: 2026,
      title: "Sidang 1",
      scheduledFor: nine,
      timeZone: "WIB",
      meetingLink: null,
      options: { rule: "UNANIMOUS", autoReveal: false },
    },
  };
  const state = foldPanel(
    [convened, ...happened].map((body, place) => ({ ...body, seq: place + 1, at: nine, actorId: "a" })),
  );
  if (state.status === "NONE") throw new Error("not convened");
  return { panel: state, audience: "MEMBERS" };
}

it("is the day in the panel's zone, and any day for what is still open", () => {
  const scheduled = panelAtNine();
  expect(onDay([scheduled], nine)).toEqual({ today: [scheduled], later: [] });
  expect(onDay([scheduled], nine - day)).toEqual({ today: [], later: [scheduled] });
  expect(onDay([scheduled], nine + day)).toEqual({ today: [], later: [] });
  const open = panelAtNine({ type: "PanelOpened", payload: {} });
  expect(onDay([open], nine + 3 * day)).toEqual({ today: [open], later: [] });
});
