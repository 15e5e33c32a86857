import { gatesOf, instrumentById, scoreSheet, type Instrument, type AreaCode, areaCodes } from "@sidang/shared";
import { it } from "vitest";
import { lastYear, thisYear } from "./demoProposals.js";
import { prerequisitesOf } from "./prerequisites.js";
import { sheetsOf } from "./sheets/sheetsOf.js";

it("explore", () => {
  const ins = instrumentById("LKE-ZI-90-2021") as Instrument;
  const t = performance.now();
  for (const [y, ps] of [["last", lastYear], ["this", thisYear]] as const) for (const p of ps) {
    const sheets = sheetsOf(ins, p, y);
    const last = sheets.at(-1);
    const line = sheets.map((s) => `${s.source} ${s.total.toFixed(3)}${s.complete ? "" : "~"} n${Object.keys(s.notes).length}`).join(" ");
    if (!last) { console.log(y, p.slug, "none"); continue; }
    const sheet = scoreSheet(ins, last.answers);
    const failed = gatesOf(ins, p.target, sheet, { earlierWbk: p.heldPredicate !== null, prerequisites: prerequisitesOf(p.target, p.stage) }).filter((g) => !g.passed);
    console.log(y, p.slug, p.target, p.stage, line, "enab", sheet.enablers.points.toFixed(2), areaCodes.map((a: AreaCode) => a + sheet.areas[a].together.share.toFixed(3)).join(" "), "FAILED", failed.map((g) => `${g.code} ${g.value}/${g.bound}`).join("; "));
  }
  console.log(performance.now() - t, "ms");
});
