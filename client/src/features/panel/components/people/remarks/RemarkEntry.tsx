import type { Remark, ThreadReference } from "@sidang/shared";
import { memo } from "react";
import { useWords } from "#app/features/panel/telling/words";
import type { Zone } from "#app/lib/format";
import classes from "./Remarks.module.css";
import { ThreadChip } from "./RemarkThread";
import { RetractRemark } from "./RetractRemark";

interface Props {
  readonly remark: Remark;
  readonly name: string;
  readonly shortName: string;
  /** For which institution, in words; null for officers. */
  readonly institution: string | null;
  readonly zone: Zone;
  readonly own: boolean;
  readonly onOpenThread: (thread: ThreadReference) => void;
  /** Takes one's own remark back; null where that cannot be done. */
  readonly onRetract: ((remarkId: string) => void) | null;
  readonly leaving: boolean;
}

/** One remark: who, for which institution, when, what. A retracted one keeps its place and loses its words. */
export const RemarkEntry = memo(function RemarkEntry(props: Props) {
  const { remark, name, shortName, institution, zone, own, onOpenThread, onRetract, leaving } = props;
  const { t, format } = useWords();
  const { remarkId, at, text, kind, thread } = remark;
  return (
    <li className={classes.entry} data-kind={kind} data-own={own || undefined}>
      <div className={classes.meta}>
        <span className={classes.author} title={name}>
          {shortName}
        </span>
        {institution !== null && <span>{institution}</span>}
        <time dateTime={new Date(at).toISOString()}>{format.clock(at, zone)}</time>
        {kind === "POINT_OF_ORDER" && <strong className={classes.point}>{t("panel:remarks.point")}</strong>}
        {onRetract !== null && <RetractRemark onRetract={() => onRetract(remarkId)} leaving={leaving} />}
      </div>
      <p className={classes.text} data-retracted={text === null || undefined}>
        {text ?? t("panel:remarks.retracted")}
      </p>
      {thread !== null && <ThreadChip thread={thread} onOpen={onOpenThread} />}
    </li>
  );
});
