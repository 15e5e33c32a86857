import { Button } from "@mantine/core";
import type { AgendaItem } from "@sidang/shared";
import { Link } from "react-router";
import { useWords } from "#app/features/panel/telling/words";
import { EmptyState } from "#app/ui/states";

/** A unit that waits: its scores come with the call, and until then stand on its own page. */
export function NotCalled({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  return (
    <EmptyState
      title={t("panel:case.notCalled")}
      text={t("panel:case.notCalledLink")}
      action={
        <Button component={Link} to={`/unit/${item.proposal.unitId}`} variant="default">
          {t("panel:case.unit")}
        </Button>
      }
    />
  );
}
