import { type Assessment, decide, type Panel } from "@sidang/shared";
import { commandOf, type Wish } from "./wish.js";

const noSheet: Assessment = {
  instrumentId: "",
  total: 0,
  enablers: 0,
  results: 0,
  complete: false,
  areas: [],
  gates: { WBK: [], WBBM: [] },
};

/** Whether the server would grant this, as far as a client can tell from what it has folded. Others may be faster. */
export function isGranted(panel: Panel, wish: Wish, actorId: string, at: number): boolean {
  const decided = decide(panel, commandOf(wish), {
    actorId,
    at,
    chairUnreachable: false,
    assessment: noSheet,
    openBallots: [],
    person: { name: "", homeAgencyId: null },
    proposal: {
      proposalId: "proposalId" in wish ? wish.proposalId : "",
      unitId: "",
      unitName: "",
      agencyId: "",
      agencyName: "",
      target: "WBK",
      inPanelStage: true,
    },
  });
  // Said only after every other rule has been passed: the envelopes are the server's to open.
  return decided.ok || decided.error.reason === "BALLOT_UNREADABLE";
}
