import type { Translated } from "#app/lib/i18n";
import type id from "../id/home";

export default {
  title: "Waiting for you",
  nothing: "Nothing is waiting for you.",
  nothingText: "New duties appear here by themselves.",
  duty: {
    castBallot: { what: "Cast your ballot", action: "Cast" },
    revealBallots: { what: "All ballots are in", action: "Reveal" },
    recordDecision: { what: "Ballots are revealed, the decision is not recorded", action: "Record decision" },
    speak: { what: "You have the floor", action: "To the panel room" },
    checkIn: { what: "Check in", action: "To the panel room" },
    openPanel: { what: "There is a quorum, the panel can be opened", action: "Open" },
    resumePanel: { what: "The panel is paused", action: "Resume" },
    callNext: { what: "Call the next unit", action: "To the panel room" },
    closePanel: { what: "Every unit is done, the panel can be closed", action: "Close" },
    followItem: { what: "Under way now", action: "To the panel room" },
    observeItem: { what: "Your unit is under way", action: "Follow" },
  },
  today: "Panels today",
  noneToday: "No panel sits today.",
  next: "Next panels",
  enter: "Open {{title}}",
  progress_one: "{{done}} of {{count}} unit done",
  progress_other: "{{done}} of {{count}} units done",
  underWay: "Under way: {{unit}}",
  seat: "You: {{seat}}",
  agenda: "Agenda of {{title}}",
  withheld: "conflict of interest",
} satisfies Translated<typeof id>;
