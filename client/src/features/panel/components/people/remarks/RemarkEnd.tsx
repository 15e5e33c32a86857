import { type AgendaItem, isUnderWay } from "@sidang/shared";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { RemarkBox } from "./RemarkBox";
import classes from "./Remarks.module.css";
import { UnsentRemark } from "./UnsentRemark";
import { useRemarkWriting } from "./useRemarkWriting";

interface Props {
  readonly item: AgendaItem;
  readonly writable: boolean;
}

/** Below the remarks: the box to write, also while the sitting pauses; afterwards, what stayed unsent in it. */
export function RemarkEnd({ item, writable }: Props) {
  const { t } = useWords();
  const { panel } = useRoom();
  const writing = useRemarkWriting(item.itemId);
  const paused = panel.status === "PAUSED" && isUnderWay(item);
  if (writable || paused) return <RemarkBox writing={writing} paused={paused} />;
  if (item.case === null) return null;
  if (writing.text.trim() !== "" && !writing.sending)
    return (
      <UnsentRemark
        text={writing.text}
        why={item.phase === "DEFERRED" ? t("panel:remarks.unsentDeferred") : t("panel:remarks.unsentDecided")}
        onDiscard={writing.discard}
      />
    );
  if (item.case.remarks.length === 0) return null;
  return <p className={classes.over}>{t("panel:remarks.over")}</p>;
}
