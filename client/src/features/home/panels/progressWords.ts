import type { TFunction } from "i18next";
import type { SeenPanel } from "../seenPanel";

/** How far a sitting is, in a line: decided and deferred apart. From the gallery: of the units that were shown to it. */
export function progressWords({ panel, audience }: SeenPanel, t: TFunction<["home", "domain"]>): string {
  const { agenda, status } = panel;
  const count = agenda.length;
  const invited = audience === "GALLERY";
  if (status === "SCHEDULED") return t(invited ? "invited" : "planned", { count });
  const deferred = agenda.filter(
    (item) => item.phase === "DEFERRED" || (item.phase === "DECIDED" && item.decision.outcome === "DEFER"),
  ).length;
  const decided = agenda.filter(({ phase }) => phase === "DECIDED" || phase === "DEFERRED").length - deferred;
  const parts = [
    t(invited ? "decidedInvited" : "decided", { decided, count }),
    deferred > 0 ? t("deferred", { count: deferred }) : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
