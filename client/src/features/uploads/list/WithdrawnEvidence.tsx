import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { EvidenceRows } from "./EvidenceRows";
import classes from "./WithdrawnEvidence.module.css";

/** What was withdrawn, folded away: it counts for nothing any more, and can still be read. */
export function WithdrawnEvidence({ count }: { readonly count: number }) {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.withdrawn} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        {t("list.withdrawn", { count, shown: format.count(count) })}
      </summary>
      {open && <EvidenceRows indicatorCode={null} withdrawn expected={count} />}
    </details>
  );
}
