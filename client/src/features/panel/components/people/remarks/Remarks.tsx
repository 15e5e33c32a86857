import { hasConflict } from "@sidang/shared";
import { judge, unwritten } from "#app/features/panel/acting/judge";
import { useMoment } from "#app/features/panel/live/useNow";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { RemarkEnd } from "./RemarkEnd";
import { RemarkList } from "./RemarkList";
import classes from "./Remarks.module.css";
import { UnsentElsewhere } from "./UnsentElsewhere";

/** What was written on the item that is shown, as it comes; and the box to write. */
export function Remarks() {
  const { t } = useWords();
  const { panel, shown, viewerId } = useRoom();
  const at = useMoment();
  const withheld = shown !== undefined && hasConflict(shown, viewerId);
  const writable =
    shown !== undefined &&
    judge(
      panel,
      { type: "makeRemark", itemId: shown.itemId, remarkId: unwritten, text: unwritten },
      { userId: viewerId, at, chairUnreachable: false },
    ) === null;
  const remarks = shown?.case?.remarks ?? [];
  return (
    <section className={classes.remarks} aria-labelledby="catatan">
      <div className={classes.top}>
        <h2 className={classes.title} id="catatan">
          {t("panel:remarks.title")}
          {remarks.length > 0 && <span className={classes.count}> {remarks.length}</span>}
        </h2>
        {remarks.length > 0 && (
          <span className={classes.zone}>{t("panel:remarks.zone", { zone: panel.timeZone })}</span>
        )}
      </div>
      {shown === undefined || shown.case === null ? (
        <p className={classes.empty}>{withheld ? t("panel:withheld.title") : t("panel:remarks.closed")}</p>
      ) : (
        <RemarkList key={`list ${shown.itemId}`} item={shown} remarks={remarks} />
      )}
      <UnsentElsewhere />
      {shown !== undefined && !withheld && (
        <RemarkEnd key={`end ${shown.itemId}`} item={shown} writable={writable} />
      )}
    </section>
  );
}
