import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { EmptyState, Waiting } from "#app/ui/states";
import { RoomLayout } from "./components/layout/RoomLayout";
import { type EvidenceSlot, EvidenceSlotContext } from "./evidence/evidenceSlot";
import { usePanel } from "./live/usePanel";
import { RoomProvider } from "./RoomProvider";

/**
 * `/sidang/:id`: the sitting, live.
 * @param evidence draws the evidence of a unit
 */
export function PanelRoom({ evidence }: { readonly evidence: EvidenceSlot }) {
  const { id = "" } = useParams();
  const { t } = useTranslation(["panel", "domain", "refusals"]);
  const following = usePanel(id);
  switch (following.status) {
    case "LOADING":
      return <Waiting lines={9} />;
    case "MISSING":
      return (
        <EmptyState
          title={t("panel:room.missing")}
          text={t("panel:room.missingText")}
          action={
            <Button component={Link} to="/sidang" variant="default">
              {t("panel:room.toPanels")}
            </Button>
          }
        />
      );
    case "FAILED":
      return (
        <div role="alert">
          <EmptyState tone="trouble" title={t("panel:room.failed")} text={t("panel:room.failedText")} />
        </div>
      );
    case "READY":
      return (
        <RoomProvider key={id} room={following.room} audience={following.audience}>
          <EvidenceSlotContext value={evidence}>
            <RoomLayout />
          </EvidenceSlotContext>
        </RoomProvider>
      );
  }
}
