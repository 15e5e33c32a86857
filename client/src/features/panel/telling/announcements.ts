import { type AgendaItem, itemUnderWay, type Panel } from "@sidang/shared";
import { tellShown } from "./evidenceWords";
import { tellLacking } from "./lack";
import { nameOf } from "./people";
import type { Words } from "./words";

/** What changed between two states that somebody who only listens must hear: phase, floor, evidence, quorum, chair, decision. */
export function announcements(
  words: Words,
  before: Panel,
  after: Panel,
  viewerId: string,
): readonly string[] {
  const { t } = words;
  const said: string[] = [];
  if (before.status !== after.status) {
    if (after.status === "OPEN") said.push(t("panel:live.opened"));
    if (after.status === "PAUSED") said.push(t("panel:live.paused"));
    if (after.status === "CLOSED") said.push(t("panel:live.closed"));
  }
  said.push(...ofOwnPresence(words, before, after, viewerId));
  for (const item of after.agenda)
    said.push(
      ...ofItem(
        words,
        before.agenda.find(({ itemId }) => itemId === item.itemId),
        item,
      ),
    );
  said.push(...ofFloor(words, before, after, viewerId));
  said.push(...ofShown(words, before, after, viewerId));
  if (before.quorum.met !== after.quorum.met) {
    const lacking = tellLacking(words, after, itemUnderWay(after), after.quorum.missing);
    said.push(
      after.quorum.met ? t("panel:live.quorumMet") : t("panel:live.quorumLost", { institutions: lacking }),
    );
  }
  if (before.chairId !== after.chairId && after.chairId !== null) {
    said.push(t("panel:live.chair", { name: nameOf(after, after.chairId) }));
  }
  return said;
}

function ofOwnPresence({ t }: Words, before: Panel, after: Panel, viewerId: string): readonly string[] {
  const [was, is] = [before, after].map(({ members }) => members[viewerId]?.attending?.mode);
  if (was === is) return [];
  if (is === undefined) return after.members[viewerId] === undefined ? [] : [t("panel:live.left")];
  const how = is === "ROOM" ? t("panel:head.inRoom") : t("panel:attendance.remote");
  return [`${t("panel:head.here")}, ${how}`];
}

function ofItem(words: Words, before: AgendaItem | undefined, after: AgendaItem): readonly string[] {
  if (before === undefined || before.phase === after.phase) return [];
  const unit = after.proposal.unitName;
  if (after.phase === "DECIDED")
    return [words.t("panel:live.decided", { unit, decision: tellDecision(words, after) })];
  return [words.t("panel:live.phase", { unit, phase: words.t(`domain:phase.${after.phase}`) })];
}

function ofFloor(words: Words, before: Panel, after: Panel, viewerId: string): readonly string[] {
  const speaker = speakerOf(after);
  if (speaker === speakerOf(before)) return [];
  if (speaker === null) return [words.t("panel:live.floorFree")];
  return [
    speaker === viewerId
      ? words.t("panel:live.yourTurn")
      : words.t("panel:live.floor", { name: nameOf(after, speaker) }),
  ];
}

/** Whoever showed it knows. */
function ofShown({ t }: Words, before: Panel, after: Panel, viewerId: string): readonly string[] {
  const [was, is] = [before, after].map((panel) => itemUnderWay(panel)?.case?.shown ?? null);
  if (is == null || is.byId === viewerId || (was?.at === is.at && was.byId === is.byId)) return [];
  return [t("panel:evidence.shownBy", { name: nameOf(after, is.byId), what: tellShown(t, is) })];
}

function speakerOf(panel: Panel): string | null {
  const item = itemUnderWay(panel);
  return item?.phase === "DELIBERATING" ? (item.floor.speaker?.memberId ?? null) : null;
}

/** "WBK ditetapkan", "Tidak ditetapkan", "Ditunda". */
export function tellDecision({ t }: Words, item: AgendaItem): string {
  if (item.phase === "DEFERRED") return t("panel:decision.deferred");
  if (item.phase !== "DECIDED") return t("panel:decision.none");
  const { outcome, predicate } = item.decision;
  if (outcome === "GRANT" && predicate !== null)
    return t("panel:decision.granted", { predicate: t(`domain:predicate.${predicate}`) });
  return outcome === "DEFER" ? t("panel:decision.deferred") : t("panel:decision.declined");
}
