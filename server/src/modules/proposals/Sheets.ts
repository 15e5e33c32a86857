import {
  type Answers,
  type Assessment,
  areaCodes,
  type GateFacts,
  gatesOf,
  type Instrument,
  instrumentById,
  type Predicate,
  type ScoreSheet as Scored,
  scoreSheet,
} from "@sidang/shared";
import { In } from "typeorm";
import type { Database } from "../../database/database.js";
import { AnswerRow, CycleRow, ProposalRow } from "../../database/entities/index.js";

/** A scored sheet, with what its gates need. */
export interface SourceSheet {
  readonly source: string;
  readonly instrument: Instrument;
  readonly scored: Scored;
  readonly facts: GateFacts;
  readonly target: Predicate;
}

/** Scores the answers that are stored, by the cycle's instrument. */
export class Sheets {
  constructor(readonly database: Database) {}

  /** Sheets that have answers, by `<proposal id> <source>`. Three queries, however many are asked for. */
  async several(keys: readonly string[]): Promise<ReadonlyMap<string, SourceSheet>> {
    const ids = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf(" "))))];
    const sources = [...new Set(keys.map((key) => key.slice(key.lastIndexOf(" ") + 1)))];
    const [proposals, cycles, answers] = await this.database.read(async (em) => [
      await em.findBy(ProposalRow, { id: In(ids) }),
      await em.find(CycleRow),
      await em.findBy(AnswerRow, { proposalId: In(ids), source: In(sources) }),
    ]);
    const instrumentIds = new Map(cycles.map(({ year, instrumentId }) => [year, instrumentId]));
    const given = new Map<string, Record<string, AnswerRow["answer"]>>();
    for (const { proposalId, source, indicatorCode, answer } of answers) {
      const key = `${proposalId} ${source}`;
      const sheet = given.get(key) ?? {};
      sheet[indicatorCode] = answer;
      given.set(key, sheet);
    }
    const sheets = new Map<string, SourceSheet>();
    for (const proposal of proposals) {
      for (const source of sources) {
        const key = `${proposal.id} ${source}`;
        const answered = given.get(key);
        if (answered === undefined) continue;
        sheets.set(key, sheetOf(proposal, source, instrumentIds.get(proposal.cycle), answered));
      }
    }
    return sheets;
  }

  /** What a panel decides on: the national evaluators' sheet; where they answered nothing, an empty one. */
  async assessmentOf(proposalId: string): Promise<Assessment> {
    const key = `${proposalId} TPN`;
    const sheet = (await this.several([key])).get(key) ?? (await this.#empty(proposalId));
    const { instrument, scored, facts } = sheet;
    return {
      instrumentId: scored.instrumentId,
      total: scored.total.points,
      enablers: scored.enablers.points,
      results: scored.results.points,
      complete: scored.complete,
      areas: areaCodes.map((code) => {
        const { points, weight } = scored.areas[code].together;
        return { code, points, weight };
      }),
      gates: {
        WBK: gatesOf(instrument, "WBK", scored, facts),
        WBBM: gatesOf(instrument, "WBBM", scored, facts),
      },
    };
  }

  async #empty(proposalId: string): Promise<SourceSheet> {
    const [proposal, cycle] = await this.database.read(async (em) => {
      const row = await em.findOneByOrFail(ProposalRow, { id: proposalId });
      return [row, await em.findOneByOrFail(CycleRow, { year: row.cycle })] as const;
    });
    return sheetOf(proposal, "TPN", cycle.instrumentId, {});
  }
}

function sheetOf(
  proposal: ProposalRow,
  source: string,
  instrumentId: string | undefined,
  answers: Answers,
): SourceSheet {
  const instrument = instrumentById(instrumentId ?? "");
  if (instrument === undefined) throw new Error(`cycle ${proposal.cycle} has no instrument that is known`);
  const { heldPredicate, prerequisites, target } = proposal;
  return {
    source,
    instrument,
    scored: scoreSheet(instrument, answers),
    facts: { earlierWbk: heldPredicate !== null, prerequisites },
    target,
  };
}
