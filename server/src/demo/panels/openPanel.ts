import type { PanelCommand } from "@sidang/shared";
import type { UnitSlug } from "../country/demoUnits.js";
import type { DemoCalendar } from "../demoCalendar.js";
import { convene, itemOf } from "./convene.js";
import { DemoSitting, type DemoWorld } from "./DemoSitting.js";

/** In the order of the agenda. */
export const openAgenda: readonly UnitSlug[] = [
  "balai-sertifikasi",
  "dpmptsp-bojonegoro",
  "rsud-sosodoro",
  "pusat-kemetrologian",
  "perundingan-multilateral",
  "kerja-sama-teknik",
  "bsml-2",
];

const attendees = [
  ["person-secretary", "ROOM"],
  ["person-chair", "ROOM"],
  ["person-tpn", "ROOM"],
  ["person-kemenpanrb", "ROOM"],
  ["person-kpk", "ROOM"],
  ["person-ombudsman", "REMOTE"],
] as const;

/** Today's panel: opened not long ago and in a break, so that whoever comes in plays it from the first unit on. */
export function openPanel(
  world: DemoWorld,
  { year, nineOClock, justNow, lately }: DemoCalendar,
): DemoSitting {
  const sitting = new DemoSitting(world);
  const panelId = `panel-${year}-1`;
  convene(sitting, {
    panelId,
    year,
    number: 1,
    at: nineOClock(-3),
    scheduledFor: justNow,
    agenda: openAgenda,
  });
  sitting.ask(nineOClock(-2), "person-secretary", {
    type: "inviteObserver",
    observerId: "person-observer",
    itemId: itemOf("rsud-sosodoro"),
  });
  const opening: readonly (readonly [actorId: string, command: PanelCommand])[] = [
    ...attendees.map(([memberId, mode]) => [memberId, { type: "checkIn", memberId, mode }] as const),
    ["person-chair", { type: "openPanel" }],
    ...attendees.toReversed().map(([memberId]) => [memberId, { type: "checkOut", memberId }] as const),
  ];
  const moments = lately(opening.length);
  for (const [place, [actorId, command]] of opening.entries())
    sitting.ask(moments[place] as number, actorId, command);
  return sitting;
}
