import { type Instrument, indicatorsOf } from "@sidang/shared";
import type { DocumentReader } from "../../documents/index.js";
import type { FileStore } from "../../files/index.js";
import { unitOf } from "../country/demoUnits.js";
import type { DemoCalendar } from "../demoCalendar.js";
import type { DemoSitting } from "../panels/DemoSitting.js";
import { actDossier } from "./actDossier.js";
import { DemoCast } from "./DemoCast.js";
import type { DemoDossier } from "./DemoDossier.js";
import type { DemoPiece } from "./DemoPiece.js";
import { type KeptFile, keepFiles } from "./keepFiles.js";
import { momentOf } from "./momentOf.js";
import { type DemoRound, demoRounds } from "./rounds.js";
import { demoPieces } from "./units/index.js";

/** Where the demonstration's files are kept, and who makes and reads them. */
export interface Papers {
  readonly files: FileStore;
  readonly documents: DocumentReader;
}

/** The evidence of the demonstration: its files are kept, its streams are acted, nothing is in the database yet. */
export interface DemoEvidence {
  readonly dossiers: readonly { readonly dossier: DemoDossier; readonly kept: readonly KeptFile[] }[];
  readonly rounds: readonly DemoRound[];
}

/** Makes the files first: that goes on in another process while the rest of the demonstration is made. */
export function beginEvidence(calendar: DemoCalendar, papers: Papers) {
  const pieces = demoPieces(calendar.year, (part) => momentOf(calendar, part));
  const keeping = keepFiles(pieces, papers);
  // Whoever awaits it later hears of it then.
  keeping.catch(() => undefined);
  return {
    act: async (instrument: Instrument, sittings: readonly DemoSitting[]): Promise<DemoEvidence> =>
      actAll(pieces, await keeping, { calendar, papers, instrument, sittings }),
  };
}

async function actAll(
  pieces: readonly DemoPiece[],
  kept: ReadonlyMap<DemoPiece, readonly KeptFile[]>,
  {
    calendar,
    papers,
    instrument,
    sittings,
  }: {
    readonly calendar: DemoCalendar;
    readonly papers: Papers;
    readonly instrument: Instrument;
    readonly sittings: readonly DemoSitting[];
  },
): Promise<DemoEvidence> {
  const { year } = calendar;
  const moment = (part: number) => momentOf(calendar, part);
  const rounds = demoRounds(year, moment);
  const stage = {
    ...papers,
    cast: new DemoCast(sittings),
    knownIndicators: new Set(indicatorsOf(instrument).map(({ code }) => code)),
    rounds,
    momentOf: moment,
    year,
  };
  const dossiers = await Promise.all(
    pieces.map(async (piece) => {
      const { id: unitId, agencyId } = unitOf(piece.slug);
      const place = { id: `proposal-${year}-${piece.slug}`, unitId, agencyId };
      const files = kept.get(piece) ?? [];
      return { dossier: await actDossier(stage, piece, place, files), kept: files };
    }),
  );
  return { dossiers, rounds };
}
