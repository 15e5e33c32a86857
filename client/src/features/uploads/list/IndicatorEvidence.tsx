import { useRef } from "react";
import { EvidenceRows } from "./EvidenceRows";
import classes from "./EvidenceRows.module.css";
import { useInView } from "./useInView";

interface Props {
  readonly code: string;
  readonly count: number;
}

/** The evidence of one indicator, asked for when somebody comes near it: a whole sheet has hundreds. */
export function IndicatorEvidence({ code, count }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useInView(place);
  return (
    <div ref={place} className={classes.place} style={seen ? undefined : { minHeight: `${count * 3.25}rem` }}>
      {seen && <EvidenceRows indicatorCode={code} withdrawn={false} expected={count} />}
    </div>
  );
}
