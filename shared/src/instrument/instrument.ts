import type { Choice } from "./answer.js";
import type { Localised } from "./localised.js";
import type { Predicate } from "./predicate.js";
import type { Thresholds } from "./thresholds.js";

/** The six areas of change, in the order of the sheet: manajemen perubahan, tatalaksana, SDM, akuntabilitas, pengawasan, pelayanan publik. */
export const areaCodes = ["MP", "TT", "SDM", "AK", "PW", "PP"] as const;
export type AreaCode = (typeof areaCodes)[number];

/** The letters of a scale, best first; a yes or no is the shortest of them. */
export const choiceTypes = {
  YES_NO: ["YES", "NO"],
  ABC: ["A", "B", "C"],
  ABCD: ["A", "B", "C", "D"],
  ABCDE: ["A", "B", "C", "D", "E"],
} as const satisfies Record<string, readonly Choice[]>;
export type ChoiceType = keyof typeof choiceTypes;
export type AnswerType = ChoiceType | "RATIO" | "INDEX_0_4";

/**
 * How counts become a value of 0..1; the names are keys of the indicator's inputs.
 * `share`: the sum of `is` over the sum of `of`. `decrease`: how far `to` fell below `from`, over `from`.
 */
export type Formula =
  | { readonly kind: "share"; readonly of: readonly string[]; readonly is: readonly string[] }
  | { readonly kind: "decrease"; readonly from: string; readonly to: string };

/** Where the ministry's question list and answer workbook keep a question. */
export interface PortalPlace {
  readonly portalSoalId?: number;
  readonly portalRow?: number;
}

export const portalColumns = ["unitAnswer", "unitNote", "unitEvidence", "tpiAnswer", "tpiNote"] as const;
export type PortalColumn = (typeof portalColumns)[number];

/** One step of a scale. `multiplier` is what it is worth, 0..1: 0.67 and 0.33 are these decimals and no thirds. */
export interface ScaleStep {
  readonly choice: Choice;
  readonly multiplier: number;
  readonly label?: Localised;
}

export interface CountInput extends PortalPlace {
  readonly key: string;
  readonly label: Localised;
}

interface AnyIndicator extends PortalPlace {
  readonly code: string;
  readonly text: Localised;
  readonly evidenceExamples: { readonly id: readonly string[]; readonly en?: readonly string[] };
  /** The source names no answer type; it is read as ABC (SC4). */
  readonly unverified?: true;
}
export interface ChoiceIndicator extends AnyIndicator {
  readonly answerType: ChoiceType;
  /** Best step first. */
  readonly scale: readonly ScaleStep[];
}
export interface RatioIndicator extends AnyIndicator {
  readonly answerType: "RATIO";
  readonly inputs: readonly CountInput[];
  readonly formula: Formula;
}
export interface IndexIndicator extends AnyIndicator {
  readonly answerType: "INDEX_0_4";
}
/** One scored question. A RATIO asks for several counts, and is still one indicator. */
export type Indicator = ChoiceIndicator | RatioIndicator | IndexIndicator;

/** `weight` is in points and is shared evenly by the applicable indicators. */
export interface Subcomponent {
  readonly code: string;
  readonly name: Localised;
  readonly weight: number;
  readonly indicators: readonly Indicator[];
}

interface AnyComponent {
  readonly code: string;
  readonly name: Localised;
  /** In points; the sum of its subcomponents'. */
  readonly weight: number;
  readonly subcomponents: readonly Subcomponent[];
}
/** A component of the enablers (pengungkit). `half` is null on sheets older than 90/2021, which have no halves. */
export interface EnablerComponent extends AnyComponent {
  readonly group: "ENABLERS";
  readonly area: AreaCode;
  readonly half: "FULFILMENT" | "REFORM" | null;
}
/** A component of the results (hasil). */
export interface ResultComponent extends AnyComponent {
  readonly group: "RESULTS";
}
export type Component = EnablerComponent | ResultComponent;

/** An evaluation sheet (LKE): what is asked, what it weighs, and what must be reached. Made by `loadInstrument` only. */
export interface Instrument {
  readonly id: string;
  /** The regulation that the sheet comes from, as it is cited. */
  readonly regulation: string;
  readonly year: number;
  readonly components: readonly Component[];
  readonly thresholds: Readonly<Record<Predicate, Thresholds>>;
  /** The ministry's answer workbook: the sheet's name, and the letter of the column for each thing that it holds. Null when there is none. */
  readonly portal: {
    readonly sheet: string;
    readonly columns: Readonly<Record<PortalColumn, string>>;
  } | null;
  /** What an administrator should know about the certainty of the figures; in English. */
  readonly notes: readonly string[];
}
