import { useQuery } from "@apollo/client/react";
import { Tabs } from "@mantine/core";
import { allowed } from "@sidang/shared";
import { type ComponentType, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { ProposalEvidenceCountDocument, type UnitDossierQuery } from "#app/generated/units/graphql";
import { errorCode } from "#app/lib/apollo";
import { useViewer } from "#app/lib/session";
import type { Stage } from "#app/ui/badges";
import { Waiting } from "#app/ui/states";
import type { DossierAddress, DossierTab } from "./dossierAddress";
import { History } from "./History";
import { SheetView } from "./sheet/SheetView";
import classes from "./UnitTabs.module.css";

/** Whose evidence is to be drawn. */
export interface EvidenceTabProps {
  readonly unitId: string;
  readonly unitName: string;
  readonly agencyId: string;
  readonly proposalId: string;
  readonly cycle: number;
  readonly stage: Stage;
}
export type EvidenceTab = ComponentType<EvidenceTabProps>;

type Unit = NonNullable<UnitDossierQuery["unit"]>;

interface Props {
  readonly unit: Unit;
  readonly proposal: Unit["proposals"][number];
  readonly address: DossierAddress;
  readonly onChange: (changes: Partial<DossierAddress>) => void;
  readonly evidence: EvidenceTab;
}

/** The parts of a dossier. What the viewer may not see of it is not there, its tab neither. */
export function UnitTabs({ unit, proposal, address, onChange, evidence: Evidence }: Props) {
  const { t } = useTranslation("units");
  const { grants } = useViewer();
  const { source, against } = address;
  const counted = useQuery(ProposalEvidenceCountDocument, { variables: { proposalId: proposal.id } });
  const count = counted.data?.evidenceList.totalCount ?? 0;
  const seesEvidence = errorCode(counted.error) !== "NOT_FOUND";
  const place = { unitId: unit.id, agencyId: unit.agency.id, seated: false };
  const seesHistory = allowed("proposal.activity", grants, place);
  const hidden = (address.tab === "BUKTI" && !seesEvidence) || (address.tab === "RIWAYAT" && !seesHistory);
  const tab = hidden ? "RINGKASAN" : address.tab;
  return (
    <Tabs value={tab} onChange={(next) => onChange({ tab: next as DossierTab })} keepMounted={false}>
      <Tabs.List aria-label={t("dossier.tabs")} className={classes.list}>
        <Tabs.Tab value="RINGKASAN">{t("dossier.tabSummary")}</Tabs.Tab>
        {seesEvidence && <Tabs.Tab value="BUKTI">{t("dossier.tabEvidence", { count })}</Tabs.Tab>}
        {seesHistory && <Tabs.Tab value="RIWAYAT">{t("dossier.tabHistory")}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="RINGKASAN" className={classes.part}>
        <SheetView proposal={proposal} source={source} against={against} onChange={onChange} />
      </Tabs.Panel>
      <Tabs.Panel value="BUKTI">
        <Suspense fallback={<Waiting lines={8} />}>
          <Evidence
            unitId={unit.id}
            unitName={unit.name}
            agencyId={unit.agency.id}
            proposalId={proposal.id}
            cycle={proposal.cycle}
            stage={proposal.stage}
          />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="RIWAYAT">
        <History proposalId={proposal.id} />
      </Tabs.Panel>
    </Tabs>
  );
}
