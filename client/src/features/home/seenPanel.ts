import type { Audience, Panel } from "@sidang/shared";

/** A panel, and as whom the viewer sees it. */
export interface SeenPanel {
  readonly panel: Panel;
  readonly audience: Audience["kind"];
}
