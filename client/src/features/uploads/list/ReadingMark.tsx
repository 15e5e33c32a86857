import { useTranslation } from "react-i18next";
import type { ListedEvidenceFragment } from "#app/generated/uploads/graphql";
import { Mark } from "#app/ui/badges";

type Version = ListedEvidenceFragment["versions"][number];

/** Says of a version what stands in the way of reading or searching it; nothing when nothing does. */
export function ReadingMark({ version }: { readonly version: Version }) {
  const { t } = useTranslation("uploads");
  if (version.reading === "PENDING") return <Mark tone="live">{t("list.pending")}</Mark>;
  if (version.reading === "UNREADABLE")
    return (
      <Mark tone="fail" title={t("list.unreadableText", { reason: version.unreadable ?? "" })}>
        {t("list.unreadable")}
      </Mark>
    );
  const isScan = (version.pages ?? 0) > 0 && version.textLength === 0;
  return isScan ? <Mark>{t("list.scan")}</Mark> : null;
}
