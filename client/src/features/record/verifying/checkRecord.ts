import { type VerifyReport, verifyLog } from "@sidang/shared";
import { outcomesIn, type UnitOutcome } from "./outcomesIn";

/** What the verifier found in a record, and what the record says became of the units. */
export interface CheckedRecord {
  readonly report: VerifyReport;
  readonly outcomes: readonly UnitOutcome[];
}

export function checkRecord(text: string): CheckedRecord {
  return { report: verifyLog(text), outcomes: outcomesIn(text) };
}
