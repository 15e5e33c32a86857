import {
  type AgendaItem,
  type BallotChoice,
  ballotChoices,
  findItem,
  type Gate,
  type Institution,
  type ItemPhase,
  institutions,
  itemPhases,
  itemUnderWay,
  type Panel,
  type PanelStatus,
  panelStatuses,
  type Refusal,
  type RefusalDetail,
} from "@sidang/shared";
import type { Action } from "#app/features/panel/acting/action";
import { gateFigures } from "#app/ui/charts";
import { gateLabel } from "./gateWords";
import { tellLacking } from "./lack";
import { shortName } from "./people";
import type { Words } from "./words";

const waited: ReadonlySet<Refusal["reason"]> = new Set([
  "NO_QUORUM",
  "BALLOTS_MISSING",
  "PANEL_NOT_OPEN",
  "NOT_TODAY",
]);
/** So many names fit into a few words; more are counted. */
const fewNames = 2;
const roles = ["chair", "secretary", "member", "deputy", "author", "convener", "speaker"] as const;

/** A refusal in the reader's language: a sentence, and below it each thing that stands in the way. */
export interface ToldRefusal {
  readonly sentence: string;
  readonly details: readonly string[];
  /** In a few words, for after "menunggu:" or "tertahan:". */
  readonly brief: string;
  /** It passes by itself when others come or act, so that waiting helps. */
  readonly waits: boolean;
}

/**
 * Tells a refusal.
 * @param itemId the item that the command was about; the one under way when left out
 */
export function tellRefusal(words: Words, panel: Panel, refusal: Refusal, itemId?: string): ToldRefusal {
  const { t } = words;
  const item = itemId === undefined ? itemUnderWay(panel) : findItem(panel, itemId);
  const sentence = t(`refusals:${refusal.reason}`);
  const details = refusal.details
    .map((detail) => tellDetail(words, panel, item, refusal, detail))
    .filter((detail) => detail !== null);
  return {
    sentence,
    details: gathered(words, refusal, details),
    brief: brief(words, panel, item, refusal, sentence),
    waits: waited.has(refusal.reason),
  };
}

/** What stands in the way of an action, or null when nothing does. */
export function tellAction(
  words: Words,
  panel: Panel,
  { refusal, command }: Pick<Action, "refusal" | "command">,
): ToldRefusal | null {
  if (refusal === null) return null;
  return tellRefusal(words, panel, refusal, "itemId" in command ? command.itemId : undefined);
}

/** Roles are told in one line, everything else in a line each. */
function gathered({ t }: Words, { reason }: Refusal, details: readonly string[]): readonly string[] {
  if (reason !== "NOT_ALLOWED" || details.length === 0) return details;
  return [t("panel:refusal.only", { roles: details.join(", ") })];
}

function brief(
  words: Words,
  panel: Panel,
  item: AgendaItem | undefined,
  { reason, details }: Refusal,
  sentence: string,
): string {
  const { t } = words;
  const told = details.map(({ what }) => what);
  switch (reason) {
    case "NO_QUORUM":
      return tellLacking(words, panel, item, told.filter(isInstitution));
    case "BALLOTS_MISSING":
      return told.length > fewNames
        ? t("panel:refusal.ballotsOf", { count: told.length })
        : t("panel:refusal.ballots", { names: told.map((id) => shortName(panel, id)).join(", ") });
    case "GATES_FAILED":
      return t("panel:refusal.gates", { count: details.length });
    case "PANEL_NOT_OPEN":
      return t(panel.status === "PAUSED" ? "panel:refusal.resume" : "panel:refusal.open");
    default:
      return sentence.replace(/\.$/, "").replace(/^./, (letter) => letter.toLowerCase());
  }
}

function tellDetail(
  words: Words,
  panel: Panel,
  item: AgendaItem | undefined,
  { reason }: Refusal,
  detail: RefusalDetail,
): string | null {
  const { t } = words;
  const { what, value, bound } = detail;
  switch (reason) {
    case "NO_QUORUM":
      return isInstitution(what) ? tellLacking(words, panel, item, [what]) : null;
    case "NOT_ALLOWED": {
      const role = roles.find((each) => each === what);
      return role === undefined ? null : t(`panel:refusal.roles.${role}`);
    }
    case "GATES_FAILED":
      return tellGate(words, item, detail);
    case "RULE_NOT_MET":
      return isInstitution(what) && isChoice(value)
        ? t("panel:refusal.position", {
            institution: t(`domain:institution.${what}`),
            choice: t(`domain:choice.${value}`),
          })
        : null;
    case "WRONG_PHASE":
      if (isPhase(value)) return t("panel:refusal.phase", { phase: t(`domain:phase.${value}`) });
      return isStatus(value) ? t("panel:refusal.status", { status: t(`domain:panelStatus.${value}`) }) : null;
    case "PANEL_NOT_OPEN":
    case "PANEL_CLOSED": {
      const status = value ?? what;
      return isStatus(status)
        ? t("panel:refusal.status", { status: t(`domain:panelStatus.${status}`) })
        : null;
    }
    case "ITEM_UNDER_WAY":
    case "UNKNOWN_ITEM":
      return findItem(panel, what)?.proposal.unitName ?? null;
    case "INVALID_INPUT":
      if (value === null || bound === null) return null;
      return /^\d+$/.test(bound)
        ? t("panel:refusal.length", { length: value, limit: bound })
        : t("panel:refusal.range", { value, bound });
    default:
      return panel.members[what]?.name ?? null;
  }
}

/** A gate is found again in the sheet that the item was called with, for its name and its unit of measure. */
function tellGate(
  { t, language, format }: Words,
  item: AgendaItem | undefined,
  { what, value, bound }: RefusalDetail,
): string {
  const gate = gatesInQuestion(item).find(({ code }) => code === what);
  const number = (text: string | null) => (text === null ? null : Number(text));
  const kind = gate?.kind ?? (bound === null ? "FACT" : "POINTS");
  const figures = gateFigures({ kind, value: number(value), bound: number(bound), passed: false }, format);
  const label = gate === undefined ? what : gateLabel(gate, language);
  if (figures === null) return t("panel:refusal.gateFact", { gate: label });
  if (figures.value === null) return t("panel:refusal.gateNoValue", { gate: label, bound: figures.bound });
  return t("panel:refusal.gate", { gate: label, value: figures.value, bound: figures.bound });
}

function gatesInQuestion(item: AgendaItem | undefined): readonly Gate[] {
  const gates = item?.case?.assessment.gates;
  return gates === undefined ? [] : [...gates.WBBM, ...gates.WBK];
}

const isInstitution = (value: string): value is Institution => institutions.some((each) => each === value);
const isChoice = (value: string | null): value is BallotChoice =>
  ballotChoices.some((each) => each === value);
const isPhase = (value: string | null): value is ItemPhase => itemPhases.some((each) => each === value);
const isStatus = (value: string | null): value is PanelStatus => panelStatuses.some((each) => each === value);
