import type { Anchor, EvidenceRefusal } from "@sidang/shared";
import { useState } from "react";
import { useDesk } from "#app/features/evidence/useDesk";

/** Putting threads in their places in the version that is looked at: confirming, or choosing the place anew. */
export function usePlacing() {
  const { ask, version, placing, beginPlacing, select } = useDesk();
  const [refusal, setRefusal] = useState<EvidenceRefusal | "FAILED" | null>(null);
  const evidenceVersionId = version.versionId;
  const heard = (outcome: Awaited<ReturnType<typeof ask>>) => {
    if (outcome.kind === "REFUSED") setRefusal(outcome.refusal);
    else setRefusal(outcome.kind === "FAILED" ? "FAILED" : null);
    return outcome.kind === "ACCEPTED";
  };
  return {
    refusal,
    confirm: async (threadId: string) =>
      heard(await ask({ type: "confirmPlace", threadId, evidenceVersionId })),
    /** Puts the thread that is being placed where the reader has marked. */
    put: async (anchor: Anchor) => {
      if (placing === null) return;
      const done = heard(await ask({ type: "placeThread", threadId: placing, evidenceVersionId, anchor }));
      if (!done) return;
      select(null);
      beginPlacing(null);
    },
  };
}
