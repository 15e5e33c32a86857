import type { PanelStatus } from "@sidang/shared";

interface Seen {
  readonly status: PanelStatus;
  readonly audience: "MEMBERS" | "SECRETARIAT" | "GALLERY" | "OVERSIGHT";
}

/** Where the row's button leads: `path` behind the panel's address, and the catalogue's key of its words. */
export interface NextStep {
  readonly path: "" | "/catatan" | "/susunan";
  readonly label: "enter" | "follow" | "look" | "record" | "arrange";
  /** Somebody is waiting there now. */
  readonly pressing: boolean;
}

/** What the viewer would do next with a panel; `mayConvene`: they may set panels up. */
export function nextStep({ status, audience }: Seen, mayConvene: boolean): NextStep {
  const seated = audience === "MEMBERS" || audience === "SECRETARIAT";
  switch (status) {
    case "OPEN":
    case "PAUSED":
      return seated
        ? { path: "", label: "enter", pressing: true }
        : { path: "", label: "follow", pressing: false };
    case "SCHEDULED":
      return seated && mayConvene
        ? { path: "/susunan", label: "arrange", pressing: false }
        : { path: "", label: "look", pressing: false };
    case "CLOSED":
    case "SEALED":
      return { path: "/catatan", label: "record", pressing: false };
  }
}
