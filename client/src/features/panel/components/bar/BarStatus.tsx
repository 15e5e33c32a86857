import { hasConflict } from "@sidang/shared";
import { type Action, nextStepIds } from "#app/features/panel/acting/action";
import { nextStep } from "#app/features/panel/acting/actionsFor";
import { useMoment } from "#app/features/panel/live/useNow";
import { tellAction } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { useConnection } from "#app/lib/connection";
import classes from "./ActionBar.module.css";

/** What the sitting waits for: my own step when it is refused, else the chair's next one and what holds it up. */
export function BarStatus({ primary }: { readonly primary: Action | undefined }) {
  const words = useWords();
  const { t } = words;
  const { panel, viewerId, pending, current } = useRoom();
  const own = useOwnBallot();
  const connection = useConnection();
  const at = useMoment();

  const text = () => {
    if (pending.length > 0 && connection.status !== "online") return t("panel:bar.waitingForConnection");
    const mine = primary === undefined ? null : tellAction(words, panel, primary);
    if (primary?.refusal?.reason === "BALLOTS_MISSING" && mine !== null)
      return t("panel:bar.awaited", { what: mine.brief });
    if (mine !== null) return t(mine.waits ? "panel:bar.waiting" : "panel:bar.held", { what: mine.brief });
    if (own === "UNSEALED" || own === "REPLACING") return t(`panel:bar.ballot.${own}`);
    if (panel.status === "CLOSED" || panel.status === "SEALED") return t("panel:bar.over");
    // What holds the chair up on a withheld item is not known here, and is not to be guessed.
    if (current !== undefined && hasConflict(current, viewerId)) return t("panel:bar.withheld");
    const next = nextStep(panel, at);
    const step = nextStepIds.find((id) => id === next?.id);
    if (next === null || step === undefined) return current === undefined ? t("panel:bar.nothing") : "";
    const blocked = tellAction(words, panel, next);
    if (next.refusal?.reason === "BALLOTS_MISSING" && blocked !== null)
      return t("panel:bar.awaited", { what: blocked.brief });
    if (blocked !== null)
      return t(blocked.waits ? "panel:bar.blocked" : "panel:bar.stuck", {
        step: t(`panel:bar.steps.${step}`),
        what: blocked.brief,
      });
    return panel.chairId === viewerId ? "" : t("panel:bar.next", { step: t(`panel:bar.steps.${step}`) });
  };
  const stored = own === "STORED" ? t("panel:bar.ballot.STORED") : "";
  return (
    <p className={classes.status} id="bar-status" role="status">
      {[stored, text()].filter((part) => part !== "").join(" · ")}
    </p>
  );
}

/** How my own vote stands. What is sealed counts, whatever else is being thought about in this window. */
function useOwnBallot(): "UNSEALED" | "STORED" | "REPLACING" | null {
  const { current, viewerId, ballot, voting } = useRoom();
  if (current?.phase !== "VOTING") return null;
  if (current.vote.ballots[viewerId] === undefined) return ballot.choice === null ? null : "UNSEALED";
  return voting || ballot.choice !== null ? "REPLACING" : "STORED";
}
