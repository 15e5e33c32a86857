import { Switch } from "@mantine/core";
import { isUnderWay } from "@sidang/shared";
import { Suspense } from "react";
import { useEvidenceSlot } from "#app/features/panel/evidence/evidenceSlot";
import { useShowing } from "#app/features/panel/evidence/useShowing";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { Waiting } from "#app/ui/states";
import classes from "./CaseEvidence.module.css";

/** The evidence of the unit that is looked at, drawn by the part that the app handed in; and whether one follows. */
export function CaseEvidence() {
  const { t } = useWords();
  const { shown, evidence } = useRoom();
  const { mayShow, show } = useShowing();
  const Slot = useEvidenceSlot();
  if (shown === undefined || shown.case === null) return null;
  const { following, follow, wanted, noteOpened } = evidence;
  return (
    <section className={classes.evidence} aria-label={t("panel:evidence.title")}>
      {isUnderWay(shown) && (
        <Switch
          className={classes.follow}
          size="sm"
          checked={following}
          onChange={(event) => follow(event.currentTarget.checked)}
          label={t("panel:evidence.follow")}
        />
      )}
      <div className={classes.slot}>
        <Suspense fallback={<Waiting lines={6} />}>
          <Slot
            key={shown.itemId}
            proposalId={shown.proposal.proposalId}
            shown={shown.case.shown}
            following={following}
            onLeaveFollowing={() => follow(false)}
            wanted={wanted}
            onThreadOpened={noteOpened}
            mayShow={mayShow}
            onShow={show}
          />
        </Suspense>
      </div>
    </section>
  );
}
