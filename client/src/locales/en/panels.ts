import type { Translated } from "#app/lib/i18n";
import type id from "../id/panels";

export default {
  title: "Panels",
  lead: "Panels in which you sit, or which you follow.",
  convene: "Convene a panel",
  view: { label: "Show", all: "All", running: "Under way", scheduled: "Scheduled", done: "Done" },
  cycle: "Cycle",
  everyCycle: "Every cycle",
  none: "There is no panel that you may see",
  noneText: "Panels appear here once you are appointed as a member or invited as an observer.",
  noneInView: "No panel matches this choice",
  showAll: "Show every panel",
  as: "You as",
  progress_one: "{{done}} of {{count}} unit done",
  progress_other: "{{done}} of {{count}} units done",
  empty: "The agenda is empty",
  underWay: "Under way: {{unit}}",
  enter: "Enter the panel room",
  follow: "Follow the panel",
  look: "See the agenda",
  record: "See the record",
  arrange: "Arrange",
} satisfies Translated<typeof id>;
