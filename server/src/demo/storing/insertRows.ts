import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";
import {
  AgencyRow,
  AnswerRow,
  CycleRow,
  PersonRow,
  ProposalRow,
  RoleGrantRow,
  SheetTotalRow,
  UnitRow,
} from "../../database/entities/index.js";
import { demoPeople } from "../country/demoPeople.js";
import { demoAgencies, demoUnits } from "../country/demoUnits.js";
import { prerequisitesOf } from "../country/prerequisites.js";
import { windowsOf } from "../demoCalendar.js";
import type { Demo } from "../makeDemo.js";

/** The sheet that both cycles are evaluated with. */
export const demoInstrument = "LKE-ZI-90-2021";

/** This year's and last year's cycle, the agencies and their units. */
export async function insertCountry(em: EntityManager, year: number): Promise<void> {
  const cycles = [year - 1, year].map((of) => {
    return {
      year: of,
      name: `Evaluasi Zona Integritas ${of}`,
      instrumentId: demoInstrument,
      windows: windowsOf(of),
    };
  });
  const units = demoUnits.map(({ id, agencyId, name }) => ({ id, agencyId, name }));
  await insert(em, CycleRow, cycles);
  await insert(em, AgencyRow, demoAgencies);
  await insert(em, UnitRow, units);
}

/** @param hashes of the passwords, in the order of the people */
export async function insertPeople(em: EntityManager, hashes: readonly string[]): Promise<void> {
  const people = demoPeople.map(({ id, email, name, homeAgencyId }, place) => {
    return { id, email, name, homeAgencyId, passwordHash: hashes[place] as string };
  });
  const grants = demoPeople.flatMap(({ id: personId, grants: held }) =>
    held.map((grant) => ({ id: `grant-${personId}-${grant.role}`, personId, ...grant })),
  );
  await insert(em, PersonRow, people);
  await insert(em, RoleGrantRow, grants);
}

/** Proposals as they stand now, with their answers and what these come to. */
export async function insertProposals(em: EntityManager, proposals: Demo["proposals"]): Promise<void> {
  const rows = proposals.map(
    ({ id, unitId, year: cycle, target, stage, stageNow, heldPredicate, history }) => {
      const prerequisites = prerequisitesOf(target, stage);
      const version = history.length;
      return {
        id,
        unitId,
        cycle,
        target,
        stage: stageNow,
        heldPredicate,
        affirmative: false,
        prerequisites,
        version,
      };
    },
  );
  const sheets = proposals.flatMap(({ id, sheets: all }) =>
    all.map((sheet) => ({ ...sheet, proposalId: id })),
  );
  const totals = sheets.map(({ proposalId, source, total, complete }) => ({
    proposalId,
    source,
    total,
    complete,
  }));
  const answers = sheets.flatMap(({ proposalId, source, answers: all, notes }) =>
    Object.entries(all).map(([indicatorCode, answer]) => {
      return { proposalId, source, indicatorCode, answer, note: notes[indicatorCode] ?? null };
    }),
  );
  await insert(em, ProposalRow, rows);
  await insert(em, SheetTotalRow, totals);
  await insert(em, AnswerRow, answers);
}

/** Rows of one statement: SQLite binds at most 32,766 values to one. */
const rowsAtOnce = 1000;

/** Rows of one table, so many at once. */
export async function insert<Row extends ObjectLiteral>(
  em: EntityManager,
  table: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    await em.createQueryBuilder().insert().into(table).values(some).updateEntity(false).execute();
  }
}
