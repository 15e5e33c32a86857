import { foldPanel, type PanelEventBody } from "@sidang/shared";
import { expect, it } from "vitest";
import { startI18n } from "#app/lib/i18n";
import type { SeenPanel } from "../seenPanel";
import { progressWords } from "./progressWords";

const i18n = await startI18n("id");
await i18n.loadNamespaces("home");
const t = i18n.getFixedT("id", ["home", "domain"] as ["home", "domain"]);

const convened: PanelEventBody = {
  type: "PanelConvened",
  payload: {
    panelId: "p",
    cycle: 2026,
    title: "Sidang 1",
    scheduledFor: 0,
    timeZone: "WIB",
    meetingLink: null,
    options: { rule: "UNANIMOUS", autoReveal: false },
  },
};

function added(itemId: string): PanelEventBody {
  const proposal = {
    proposalId: itemId,
    unitId: itemId,
    unitName: itemId,
    agencyId: "a",
    agencyName: "A",
    target: "WBK",
  } as const;
  return { type: "AgendaItemAdded", payload: { itemId, proposal, minutes: 60, rank: 1 } };
}

const deferred = (itemId: string): PanelEventBody => ({
  type: "ItemDeferred",
  payload: { itemId, reason: "berkas" },
});

function told(audience: SeenPanel["audience"], ...happened: readonly PanelEventBody[]): string {
  const panel = foldPanel(
    [convened, added("i"), added("j"), ...happened].map((body, place) => ({
      ...body,
      seq: place + 1,
      at: 0,
      actorId: "a",
    })),
  );
  if (panel.status === "NONE") throw new Error("not convened");
  return progressWords({ panel, audience }, t);
}

it("counts what was deferred apart from what was decided", () => {
  const opened: PanelEventBody = { type: "PanelOpened", payload: {} };
  expect(told("MEMBERS", opened)).toBe("0 dari 2 unit diputus");
  expect(told("MEMBERS", opened, deferred("i"))).toBe("0 dari 2 unit diputus, 1 ditunda");
});

it("says that the gallery sees a part", () => {
  expect(told("MEMBERS")).toBe("2 unit");
  expect(told("GALLERY")).toBe("Anda diundang untuk 2 unit");
});
