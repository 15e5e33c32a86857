import { Button } from "@mantine/core";
import type { AttendanceMode } from "@sidang/shared";
import type { Action } from "#app/features/panel/acting/action";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./ActionBar.module.css";
import { isOnItsWay } from "./onItsWay";

/** Checking in says how one attends: a button for each way. */
export function CheckInButtons({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { viewerId, sendAndTell, pending } = useRoom();
  const refused = action.refusal !== null;
  const busy = isOnItsWay(pending, action);
  const enter = (mode: AttendanceMode) => {
    if (!refused) void sendAndTell({ type: "checkIn", memberId: viewerId, mode });
  };
  const shared = {
    className: classes.action,
    "data-refused": refused || undefined,
    "aria-disabled": refused || undefined,
    loading: busy,
  } as const;
  return (
    <div className={classes.checkIn}>
      <Button
        {...shared}
        size="md"
        data-primary
        aria-describedby={refused ? "bar-status" : undefined}
        onClick={() => enter("ROOM")}
      >
        {t("panel:act.checkIn")}
      </Button>
      <Button {...shared} size="md" variant="default" onClick={() => enter("REMOTE")}>
        {t("panel:act.checkInRemote")}
      </Button>
    </div>
  );
}
