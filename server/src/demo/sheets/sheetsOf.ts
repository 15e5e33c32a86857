import {
  type Answer,
  type Answers,
  type Indicator,
  type Instrument,
  scoreIndicator,
  scoreSheet,
} from "@sidang/shared";
import type { DemoProposal, DemoStage } from "../country/demoProposals.js";
import { aimed, answersAt } from "./aimed.js";
import { draw } from "./draw.js";
import { noteOf } from "./noteOf.js";

type DemoSource = "SELF" | "TPI" | "TPN";

/** One source's answers to a proposal's sheet, with what they come to. */
export interface DemoSheet {
  readonly source: DemoSource;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  /** Unrounded, of 100. */
  readonly total: number;
  readonly complete: boolean;
}

/** How much of each sheet is filled in by the time a proposal has come to a stage; a source that is not there has not begun. */
const filled: Readonly<Record<DemoStage, Readonly<Partial<Record<DemoSource, number>>>>> = {
  DECLARED: {},
  BUILDING: { SELF: 0.55 },
  PROPOSED: { SELF: 1, TPI: 0.4 },
  UNDER_REVIEW: { SELF: 1, TPI: 1, TPN: 0.6 },
  IN_PANEL: { SELF: 1, TPI: 1, TPN: 1 },
  RETURNED: { SELF: 1, TPI: 1 },
  WITHDRAWN: { SELF: 0.7 },
};

/** Chosen so that the near misses are near; another one gives other answers towards the same aims. */
const seed = "sidang-45";

/** How much better the unit and its agency see it than TPN does, as a level. */
const rosier: Readonly<Record<DemoSource, number>> = { SELF: 0.09, TPI: 0.04, TPN: 0 };

/** The sheets of a proposal as its sources have filled them in, the strictest one's at the aim. */
export function sheetsOf(
  instrument: Instrument,
  { slug, stage, aim }: DemoProposal,
  cycle: "this" | "last",
): readonly DemoSheet[] {
  const unit = `${seed} ${slug} ${cycle}`;
  const begun = (["SELF", "TPI", "TPN"] as const).filter((source) => filled[stage][source] !== undefined);
  const strictest = begun.at(-1);
  if (strictest === undefined) return [];
  const { level, areas, fixed } = aimed(instrument, { unit, source: strictest }, aim);
  const sheets: DemoSheet[] = [];
  for (const source of begun) {
    const own = source === strictest;
    const standing = { level: level + rosier[source] - rosier[strictest], areas: own ? areas : {}, fixed };
    const whole = answersAt(instrument, { unit, source }, standing);
    const answers = partOf(whole, filled[stage][source] ?? 0, `${unit} ${source}`);
    const { total, complete } = scoreSheet(instrument, answers);
    const notes = notesOf(instrument, source, answers, sheets.at(-1)?.answers ?? {}, unit);
    sheets.push({ source, answers, notes, total: total.points, complete });
  }
  return sheets;
}

/** Units begin at the top of the sheet, and leave gaps. */
function partOf(answers: Answers, filling: number, seed: string): Answers {
  if (filling === 1) return answers;
  const codes = Object.keys(answers);
  const begun = codes.slice(0, Math.round(codes.length * Math.min(filling + 0.1, 1)));
  return Object.fromEntries(
    begun
      .filter((code) => draw(`${seed} ${code} filled`) < 0.92)
      .map((code) => [code, answers[code] as Answer]),
  );
}

/** A note on most answers that a source sees otherwise than the one before it, and on some others. */
function notesOf(
  instrument: Instrument,
  source: DemoSource,
  answers: Answers,
  before: Answers,
  unit: string,
): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  const indicators = instrument.components.flatMap(({ subcomponents }) =>
    subcomponents.flatMap((each) => each.indicators),
  );
  for (const indicator of indicators) {
    const { code } = indicator;
    const value = worth(indicator, answers[code]);
    if (value === null) continue;
    const other = worth(indicator, before[code]);
    const lowered = other !== null && value < other;
    if (draw(`${unit} ${source} ${code} note`) < (lowered ? 0.7 : 0.08))
      notes[code] = noteOf(source, lowered, `${unit} ${code}`);
  }
  return notes;
}

function worth(indicator: Indicator, answer: Answer | undefined): number | null {
  return answer === undefined ? null : scoreIndicator(indicator, answer).value;
}
