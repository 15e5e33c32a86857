import { type Audience, allowed, audienceOf, nowhere, type Panel, type Viewer } from "@sidang/shared";
import { notFound } from "../../graph/deliberateError.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { PanelAt, PanelStates } from "./panelStates.js";

/** The viewer as a panel sees them. */
export function viewerOf({ userId, grants }: Pick<SignedIn, "userId" | "grants">): Viewer {
  return { userId, oversees: allowed("panel.oversee", grants, nowhere) };
}

/** A panel, and as whom somebody sees it. */
export interface SeenPanel {
  readonly panel: Panel;
  readonly head: string;
  readonly audience: Audience;
}

/** The panel as somebody sees it; null when it does not exist for them. */
export function seePanel(
  signedIn: Pick<SignedIn, "userId" | "grants">,
  { state, hash }: PanelAt,
): SeenPanel | null {
  const audience = audienceOf(state, viewerOf(signedIn));
  return audience === null || state.status === "NONE" ? null : { panel: state, head: hash, audience };
}

/** The panel for somebody who may see it; else NOT_FOUND. */
export async function mustSee(
  signedIn: Pick<SignedIn, "userId" | "grants">,
  panelId: string,
  states: PanelStates,
) {
  const seen = seePanel(signedIn, await states.now(panelId));
  if (seen === null) throw notFound("panel");
  return seen;
}
