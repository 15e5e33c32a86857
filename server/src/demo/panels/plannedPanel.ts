import type { UnitSlug } from "../country/demoUnits.js";
import type { DemoCalendar } from "../demoCalendar.js";
import { convene } from "./convene.js";
import { DemoSitting, type DemoWorld } from "./DemoSitting.js";

export const plannedAgenda: readonly UnitSlug[] = ["bsml-3", "dukcapil-bojonegoro", "pengaduan-masyarakat"];

const afternoon = 5 * 3_600_000;

/** The panel of next week, convened two days ago. */
export function plannedPanel(world: DemoWorld, { year, nineOClock }: DemoCalendar): DemoSitting {
  const sitting = new DemoSitting(world);
  const at = nineOClock(-2) + afternoon;
  convene(sitting, {
    panelId: `panel-${year}-2`,
    year,
    number: 2,
    at,
    scheduledFor: nineOClock(7),
    agenda: plannedAgenda,
  });
  return sitting;
}
