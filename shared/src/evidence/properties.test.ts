import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvidenceEvent, type EvidenceHappening, evidenceEventTypes } from "./events.js";
import { foldAllEvidence, foldEvidence } from "./evolve.js";
import { type EvidenceState, noEvidence } from "./state.js";
import { anyDossier } from "./testing/anyDossier.fixture.js";
import { cast, castIds, evidenceId } from "./testing/cast.fixture.js";
import { evidenceCommandTypes } from "./testing/commandTypes.fixture.js";
import type { Dossier } from "./testing/Dossier.fixture.js";
import {
  type EvidenceAudience,
  evidenceAudienceKey,
  evidenceAudienceOf,
  evidenceAudiencesMayDiffer,
  mayChangeEvidenceAudiences,
  redactEvidence,
  redactEvidenceEvent,
  seesEvidenceEvent,
  seesThread,
} from "./visibility.js";
import { type Circle, circles } from "./words.js";

const runs = { numRuns: 100 };

function redact({ events }: Dossier, audience: EvidenceAudience): EvidenceHappening[] {
  return events.map((event) => redactEvidenceEvent(audience, event, evidenceId));
}

const audienceIn = (dossier: Dossier, id: string) => evidenceAudienceOf(dossier.state, dossier.standing(id));

const audiencesOfCast = (dossier: Dossier) => castIds.flatMap((id) => audienceIn(dossier, id) ?? []);

/** Every audience that somebody of the cast is in, and every one that there could be of some circles and an author. */
function audiencesOf(dossier: Dossier): EvidenceAudience[] {
  if (dossier.state.status === "NONE") return [];
  const revealed = dossier.evidence.revealed;
  const thinkable = Array.from({ length: 2 ** circles.length }, (_, bits) => {
    const some = circles.filter((_circle, n) => (bits >> n) & 1);
    const rounds = revealed.filter(({ circle }) => some.includes(circle)).map(({ roundId }) => roundId);
    return [null, "tpn"].map((author) => ({ circles: some, revealed: rounds.sort(), author }));
  }).flat();
  const all = [...audiencesOfCast(dossier), ...thinkable];
  return [...new Map(all.map((each) => [evidenceAudienceKey(each), each])).values()];
}

describe("any evidence", () => {
  it("is drawn so that every command is asked for, and everything happens", () => {
    // The properties below say nothing of what never occurs in them.
    const dossiers = fc.sample(anyDossier, { ...runs, seed: 2026 });
    const all = <T>(of: (dossier: Dossier) => Iterable<T>) =>
      new Set(dossiers.flatMap((dossier) => [...of(dossier)]));
    const asked = all((dossier) => dossier.asked);
    const happened = all(({ events }) => events.map(({ type }) => type));
    const refused = all((dossier) => dossier.refused);
    expect(evidenceCommandTypes.filter((type) => !asked.has(type))).toEqual([]);
    expect(evidenceEventTypes.filter((type) => !happened.has(type))).toEqual([]);
    for (const reason of ["UNKNOWN_EVIDENCE", "UNKNOWN_THREAD", "NOT_ALLOWED", "UNKNOWN_MENTION"])
      expect(refused, reason).toContain(reason);
    const sealed = dossiers.filter((dossier) => castIds.some((id) => audienceIn(dossier, id)?.author));
    expect(sealed.length, "with a thread that is still sealed").toBeGreaterThan(20);
    const opened = dossiers.filter(
      (dossier) =>
        dossier.state.status !== "NONE" &&
        dossier.evidence.revealed.some(({ roundId }) =>
          Object.values(dossier.evidence.threads).some(({ scope }) => scope.roundId === roundId),
        ),
    );
    expect(opened.length, "with a sealed thread that was revealed").toBeGreaterThan(10);
  });

  it("[EV23] folding the redacted stream is redacting the folded stream, for every audience", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        for (const each of audiencesOf(dossier))
          expect(foldAllEvidence(redact(dossier, each)), evidenceAudienceKey(each)).toEqual(
            redactEvidence(dossier.evidence, each),
          );
      }),
      runs,
    );
  });

  it("[EV20] equal keys are equal bytes", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const bytes = new Map<string, string>();
        for (const each of audiencesOfCast(dossier)) {
          const key = evidenceAudienceKey(each);
          const mine = JSON.stringify(redact(dossier, each));
          expect(bytes.get(key) ?? mine, key).toBe(mine);
          bytes.set(key, mine);
        }
      }),
      runs,
    );
  });

  it("[EV21] nothing that was written for a circle, or is sealed, reaches a viewer outside", () => {
    let hidden = 0;
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const secrets = secretsOf(dossier.events);
        const revealed = new Set(
          dossier.events.flatMap(({ type, payload }) => (type === "RoundRevealed" ? [payload.roundId] : [])),
        );
        for (const id of castIds) {
          const mine = audienceIn(dossier, id);
          if (mine === null) continue;
          const events = JSON.stringify(redact(dossier, mine));
          const state = JSON.stringify(redactEvidence(dossier.evidence, mine));
          const reads: readonly Circle[] = cast[id].reads;
          for (const { text, circle, roundId, authorId } of secrets) {
            const may =
              reads.includes(circle) && (roundId === null || revealed.has(roundId) || authorId === id);
            expect(events.includes(text), `${text} of ${circle} in ${id}'s events`).toBe(may);
            if (may) continue;
            hidden += 1;
            expect(state.includes(text), `${text} of ${circle} in ${id}'s state`).toBe(false);
          }
        }
      }),
      runs,
    );
    expect(hidden).toBeGreaterThan(1000);
  });

  it("[EV21] events and state agree on who sees a thread, whenever they are asked", () => {
    fc.assert(
      fc.property(anyDossier, fc.nat(), (dossier, at) => {
        const state = dossier.states[at % dossier.states.length] as EvidenceState;
        if (state.status === "NONE") return;
        for (const id of castIds) {
          const standing = dossier.standing(id);
          const mine = evidenceAudienceOf(state, standing);
          for (const thread of Object.values(state.threads)) {
            const sees = seesThread(state, standing, thread.scope);
            const { threadId, scope } = thread;
            const event = { type: "ThreadAnswered", payload: { threadId, scope } } as const;
            expect(mine !== null && seesEvidenceEvent(mine, event)).toBe(sees);
            expect(mine !== null && threadId in redactEvidence(state, mine).threads).toBe(sees);
          }
        }
      }),
      runs,
    );
  });

  it("[EV24] an audience changes only where it is said that it may", () => {
    const cutting = ["EvidenceAdded", "ThreadStarted", "RoundRevealed"];
    let changes = 0;
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        for (const [n, event] of dossier.events.entries()) {
          const before = dossier.states[n] as EvidenceState;
          const after = dossier.states[n + 1] as EvidenceState;
          const mayDiffer = evidenceAudiencesMayDiffer(before, after);
          for (const id of castIds) {
            const [was, is] = [before, after].map((state) => {
              const mine = evidenceAudienceOf(state, dossier.standing(id));
              return mine === null ? null : evidenceAudienceKey(mine);
            });
            if (was === is) continue;
            changes += 1;
            expect(mayDiffer, `${event.type} for ${id}`).toBe(true);
          }
          const mayChange = mayChangeEvidenceAudiences(event);
          expect(mayChange || !mayDiffer, `no change foretold by ${event.type}`).toBe(true);
          if (mayDiffer) expect(cutting, `a needless cut at ${event.type}`).toContain(event.type);
        }
        // Over several events at once, as a follower takes them.
        const last = dossier.state;
        for (const state of dossier.states)
          if (!evidenceAudiencesMayDiffer(state, last))
            for (const id of castIds)
              expect(evidenceAudienceOf(state, dossier.standing(id))).toEqual(audienceIn(dossier, id));
      }),
      runs,
    );
    expect(changes).toBeGreaterThan(100);
  });

  it("[EV33] old state and new events are the state of all events, also after a journey as JSON", () => {
    fc.assert(
      fc.property(anyDossier, fc.nat(), ({ events, state, states }, at) => {
        const cut = at % (events.length + 1);
        const before = JSON.parse(JSON.stringify(foldAllEvidence(events.slice(0, cut)))) as EvidenceState;
        expect(before).toEqual(states[cut]);
        const rest = JSON.parse(JSON.stringify(events.slice(cut))) as EvidenceEvent[];
        const untouched = JSON.stringify(before);
        expect(foldEvidence(before, rest)).toEqual(state);
        expect(JSON.stringify(before), "the old state is not written in").toBe(untouched);
        expect(foldAllEvidence(events)).toEqual(state);
      }),
      runs,
    );
  });

  it("[EV19] no event drops a thread, a comment, a version or what was said before", () => {
    fc.assert(
      fc.property(anyDossier, ({ events, states }) => {
        for (const [n, event] of events.entries()) {
          const [before, after] = [states[n], states[n + 1]] as [EvidenceState, EvidenceState];
          if (before.status === "NONE" || after.status === "NONE") continue;
          expect(after.versions.length, event.type).toBeGreaterThanOrEqual(before.versions.length);
          expect(after.receivedAt).toBe(before.receivedAt);
          for (const [threadId, was] of Object.entries(before.threads)) {
            const is = after.threads[threadId];
            expect(is?.scope, `${threadId} after ${event.type}`).toEqual(was.scope);
            expect(Object.keys(is?.places ?? {})).toEqual(expect.arrayContaining(Object.keys(was.places)));
            for (const [at, comment] of was.comments.entries()) {
              const now = is?.comments[at];
              expect(now?.commentId).toBe(comment.commentId);
              const said = now?.earlier.slice(0, comment.earlier.length).map(({ body }) => body);
              expect(said).toEqual(comment.earlier.map(({ body }) => body));
              expect(now?.version).toBe((now?.earlier.length ?? 0) + 1);
            }
          }
        }
      }),
      runs,
    );
  });

  it("[EV33] no events are no evidence", () => {
    expect(foldAllEvidence([])).toEqual(noEvidence);
  });
});

interface Secret {
  readonly text: string;
  readonly circle: Circle;
  readonly roundId: string | null;
  readonly authorId: string;
}

/** Texts that are in one event only, with whom that event is for: bodies, reasons, quotes, names of the mentioned. */
function secretsOf(events: readonly EvidenceEvent[]): Secret[] {
  const texts = events.flatMap(({ payload }) => {
    if (!("scope" in payload)) return [];
    const { scope } = payload;
    const said = JSON.stringify(payload).match(/(?:rahasia|kutipan|S\.H\.) #\d+;/g) ?? [];
    return said.map((text) => ({ text, ...scope }));
  });
  const scopes = new Map<string, Set<string>>();
  for (const { text, ...scope } of texts)
    scopes.set(text, (scopes.get(text) ?? new Set()).add(JSON.stringify(scope)));
  return texts.filter(({ text }) => scopes.get(text)?.size === 1);
}
