import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useUrlState } from "#app/lib/url";
import { EmptyState, Waiting } from "#app/ui/states";
import { evidenceAddress } from "./address/evidenceAddress";
import { EvidenceLayout } from "./components/layout/EvidenceLayout";
import { DeskProvider } from "./DeskProvider";
import type { Desk } from "./live/desk";
import { useEvidence } from "./live/useEvidence";

/** `/bukti/:id`: a document, what is said about its places, live. */
export function EvidencePage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("evidence");
  const following = useEvidence(id);
  switch (following.status) {
    case "LOADING":
      return <Waiting lines={9} />;
    case "MISSING":
      return (
        <EmptyState
          title={t("page.missing")}
          text={t("page.missingText")}
          action={
            <Button component={Link} to="/unit" variant="default">
              {t("page.toUnits")}
            </Button>
          }
        />
      );
    case "FAILED":
      return (
        <div role="alert">
          <EmptyState tone="trouble" title={t("page.failed")} text={t("page.failedText")} />
        </div>
      );
    case "READY":
      return <AddressedDesk key={id} desk={following.desk} />;
  }
}

/** The desk whose place is in the page's address, so that it can be sent to somebody. */
function AddressedDesk({ desk }: { readonly desk: Desk }) {
  const [address, change] = useUrlState(evidenceAddress);
  return (
    <DeskProvider desk={desk} address={address} change={change}>
      <EvidenceLayout />
    </DeskProvider>
  );
}
