import { invalidInput } from "../../../graph/deliberateError.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { Services } from "../../../services.js";
import { mustSeeEvidence } from "../evidenceViewer.js";
import { presencePlace } from "./evidenceKind.js";

const longestView = 200;

/** Tells those at the same place what somebody looks at, such as `page:12`. Throws NOT_FOUND, INVALID_INPUT. */
export async function reportEvidenceView(
  sources: Pick<Services, "database" | "panelStates" | "evidenceStates" | "hub">,
  viewer: SignedIn,
  evidenceId: string,
  view: string,
): Promise<void> {
  const { audience } = await mustSeeEvidence(sources, viewer, evidenceId);
  if (view.length > longestView) throw invalidInput("view", `at most ${longestView} characters`);
  sources.hub.look(presencePlace(evidenceId, audience), viewer.userId, view);
}
