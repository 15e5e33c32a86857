import type { ShownEvidence } from "@sidang/shared";
import type { Translate } from "./words";

/** "SK Tim Kerja, hlm. 12"; the title alone where no page is meant. */
export function tellShown(t: Translate, { title, page }: Pick<ShownEvidence, "title" | "page">): string {
  return page === null ? title : t("panel:evidence.place", { title, page });
}
