import type { EvidenceFacts } from "@sidang/shared";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { seeEvidence } from "./evidenceViewer.js";

/**
 * What a panel has to know of evidence that somebody shows or cites there, as they see it: evidence, a version or a
 * thread that they may not see is not there. A null version or thread was not asked for.
 */
export async function evidenceFacts(
  sources: Pick<Services, "database" | "panelStates" | "evidenceStates">,
  named: { readonly evidenceId: string; readonly versionId: string | null; readonly threadId: string | null },
  viewer: Pick<SignedIn, "userId" | "grants">,
): Promise<EvidenceFacts | null> {
  const seen = await seeEvidence(sources, viewer, named.evidenceId);
  if (seen === null) return null;
  const { proposalId, title, status, versions, threads } = seen.evidence;
  const version = versions.find(({ versionId }) => versionId === named.versionId);
  return {
    proposalId,
    title,
    withdrawn: status === "WITHDRAWN",
    hasVersion: named.versionId === null || version !== undefined,
    hasThread: named.threadId === null || Object.hasOwn(threads, named.threadId),
    pages: version?.reading.kind === "READ" ? version.reading.pages : null,
  };
}
