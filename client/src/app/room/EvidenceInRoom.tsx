import { useTranslation } from "react-i18next";
import type { EvidenceSlotProps } from "#app/features/panel";
import { EmptyState } from "#app/ui/states";

/** Stands where evidence will be drawn: names what is shown, and opens nothing. */
export function EvidenceInRoom({ shown }: EvidenceSlotProps) {
  const { t } = useTranslation("panel");
  return (
    <>
      <EmptyState title={t("evidence.none")} text={t("evidence.noneText")} />
      {shown !== null && (
        <p>
          {shown.page === null ? shown.title : t("evidence.place", { title: shown.title, page: shown.page })}
        </p>
      )}
    </>
  );
}
