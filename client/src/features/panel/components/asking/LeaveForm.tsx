import type { Action } from "#app/features/panel/acting/action";
import { type LeavingEffect, leaving } from "#app/features/panel/acting/leaving";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import { nameOf } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskFrame } from "./AskFrame";
import classes from "./Asking.module.css";
import { useAsked } from "./useAsked";

/** Leaving, where something comes of it: what that is, before it happens. */
export function LeaveForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel, viewerId } = useRoom();
  const asked = useAsked();
  const tell = (effect: LeavingEffect) => {
    switch (effect.kind) {
      case "QUORUM_LOST":
        return t("panel:ask.leaveQuorum", {
          institutions: effect.missing.map((each) => t(`domain:institution.${each}`)).join(", "),
        });
      case "CHAIR_EMPTY":
        return effect.deputyId === null
          ? t("panel:ask.leaveChairEmpty")
          : t("panel:ask.leaveChair", { name: nameOf(panel, effect.deputyId) });
      case "BALLOT_UNCOUNTED":
        return t("panel:ask.leaveBallot");
    }
  };
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action)}
      ready
      onSubmit={() => asked.submit({ type: "checkOut", memberId: viewerId })}
    >
      <ul className={classes.details}>
        {leaving(panel, viewerId).map((effect) => (
          <li key={effect.kind}>{tell(effect)}</li>
        ))}
      </ul>
    </AskFrame>
  );
}
