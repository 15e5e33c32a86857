import type { AgendaItem } from "@sidang/shared";
import { IconEyeOff } from "@tabler/icons-react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Note.module.css";

/** Says that the item is kept from this viewer, why, and what goes on outside it. */
export function WithheldNote({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  const { viewerId } = useRoom();
  const conflict = item.conflicts[viewerId];
  if (conflict === undefined) return null;
  return (
    <section className={classes.note} data-tone="warn" aria-labelledby="ditahan">
      <IconEyeOff size={28} stroke={1.5} aria-hidden className={classes.icon} />
      <h3 className={classes.title} id="ditahan">
        {t("panel:withheld.title")}
      </h3>
      <p>
        {conflict.automatic || conflict.reason === null
          ? t("panel:withheld.automatic", { agency: item.proposal.agencyName })
          : t("panel:withheld.declared", { reason: conflict.reason })}
      </p>
      <p className={classes.soft}>{t("panel:withheld.effect")}</p>
      <p>
        <strong>{t("panel:withheld.outside")}:</strong> {t(`domain:phase.${item.phase}`)}
      </p>
    </section>
  );
}
