import type { PanelCommand } from "../commands.js";
import type { PanelContext } from "../context.js";
import type { EvidenceFacts, ShownPlace } from "../evidence.js";
import { refuse } from "../refusals.js";
import type { AgendaItem, Panel } from "../state.js";
import {
  type Decided,
  fact,
  firstRefusal,
  happened,
  isSecretary,
  mustBeIn,
  mustBeOpen,
  mustHaveNoConflict,
  onItem,
  presides,
  type Refused,
} from "./guards.js";

type Command<T extends PanelCommand["type"]> = Extract<PanelCommand, { type: T }>;

/** SPEC PN49, PN50: by whoever has the floor, the chair or a secretary; evidence of the item's own proposal. */
export function showEvidence(panel: Panel, command: Command<"showEvidence">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      mustHoldTheFloor(panel, item, context),
      mustHaveNoConflict(item, context.actorId),
      mustBeOpen(panel),
      mustBeIn(item, "PRESENTING", "DELIBERATING", "VOTING", "REVEALED"),
    );
    if (refusal) return refusal;
    const { itemId, evidenceId, versionId, page, area, threadId } = command;
    const evidence = evidenceOf(item, context);
    if (evidence === null) return refuse("UNKNOWN_EVIDENCE", evidenceId);
    const { title, pages } = evidence;
    return (
      firstRefusal(
        evidence.hasVersion ? null : refuse("UNKNOWN_EVIDENCE", versionId),
        threadId === null || evidence.hasThread ? null : refuse("UNKNOWN_THREAD", threadId),
        evidence.withdrawn ? refuse("EVIDENCE_WITHDRAWN", evidenceId) : null,
        mustBePage(page, pages),
        mustBeArea(command),
      ) ??
      happened({
        type: "EvidenceShown",
        payload: { itemId, evidenceId, versionId, page, area, threadId, title, pages },
      })
    );
  });
}

/** SPEC PN52: the thread that a remark points to is one of the item's own proposal. Withdrawn evidence may be spoken of. */
export function mustPointToThread(
  item: AgendaItem,
  { thread }: Command<"makeRemark">,
  context: PanelContext,
): Refused | null {
  if (thread === undefined) return null;
  return evidenceOf(item, context)?.hasThread ? null : refuse("UNKNOWN_THREAD", thread.threadId);
}

/** The evidence that the command names, when it is of the item's proposal: any other is as good as none. */
function evidenceOf(item: AgendaItem, context: PanelContext): EvidenceFacts | null {
  const evidence = fact(context.evidence, "evidence");
  return evidence?.proposalId === item.proposal.proposalId ? evidence : null;
}

function mustHoldTheFloor(panel: Panel, item: AgendaItem, context: PanelContext): Refused | null {
  const speaks = item.phase === "DELIBERATING" && item.floor.speaker?.memberId === context.actorId;
  return speaks || presides(panel, context) || isSecretary(panel, context)
    ? null
    : refuse("NOT_ALLOWED", "speaker", "chair", "secretary");
}

function mustBePage(page: number | null, pages: number | null): Refused | null {
  if (page === null || (Number.isInteger(page) && page >= 1 && page <= (pages ?? page))) return null;
  return refuse("INVALID_INPUT", { what: "page", value: String(page), bound: `1..${pages ?? ""}` });
}

function mustBeArea({ page, area }: ShownPlace): Refused | null {
  if (area === null) return null;
  const fits =
    "rect" in area
      ? page !== null && isSpan(area.rect.x0, area.rect.x1) && isSpan(area.rect.y0, area.rect.y1)
      : page === null && isShare(area.box.x, area.box.width) && isShare(area.box.y, area.box.height);
  return fits ? null : refuse("INVALID_INPUT", "area");
}

const isSpan = (from: number, to: number) => Number.isFinite(from) && Number.isFinite(to) && from < to;
/** A part of 0 to 100 percent. A sum of two doubles may pass 100 by a hair. */
const isShare = (from: number, size: number) => from >= 0 && size > 0 && from + size <= 100 + 1e-9;
