import { invalidInput, notFound } from "../../graph/deliberateError.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { mustSee } from "./panelViewer.js";

const longestView = 200;

/** Tells the room what somebody looks at. Throws NOT_FOUND without a seat, INVALID_INPUT when it is too long. */
export async function reportView(
  { hub, panelStates }: Pick<Services, "hub" | "panelStates">,
  viewer: SignedIn,
  panelId: string,
  view: string,
): Promise<void> {
  const { audience } = await mustSee(viewer, panelId, panelStates);
  if (audience.kind !== "MEMBERS" && audience.kind !== "SECRETARIAT") throw notFound("panel");
  if (view.length > longestView) throw invalidInput("view", `at most ${longestView} characters`);
  hub.look(panelId, viewer.userId, view);
}
