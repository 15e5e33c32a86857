import { allowed, nowhere } from "@sidang/shared";
import type { Viewer } from "#app/lib/session";

/** Whether the viewer may convene panels and look for people to seat. */
export function mayConvene(viewer: Viewer): boolean {
  return allowed("panel.convene", viewer.grants, nowhere);
}
