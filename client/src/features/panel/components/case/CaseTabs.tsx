import { Tabs } from "@mantine/core";
import { hasConflict } from "@sidang/shared";
import { useState } from "react";
import type { CaseTab } from "#app/features/panel/evidence/useEvidenceView";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { CaseDossier } from "./CaseDossier";
import { CaseEvidence } from "./CaseEvidence";
import classes from "./CaseTabs.module.css";

/** Below the unit's head: its dossier, or its evidence. */
export function CaseTabs() {
  const { shown, me, viewerId } = useRoom();
  if (shown === undefined || me === undefined || hasConflict(shown, viewerId)) return null;
  return shown.case === null ? <CaseDossier /> : <OpenTabs key={shown.itemId} />;
}

function OpenTabs() {
  const { t } = useWords();
  const { tab, choose } = useRoom().evidence;
  // Evidence is loaded when it is first looked at, and stays where it was read when somebody looks at the dossier.
  const [visited, visit] = useState(false);
  if (tab === "EVIDENCE" && !visited) visit(true);
  return (
    <Tabs value={tab} onChange={(next) => choose(next as CaseTab)}>
      <Tabs.List className={classes.list} aria-label={t("panel:evidence.tabs.label")}>
        <Tabs.Tab value="DOSSIER">{t("panel:evidence.tabs.dossier")}</Tabs.Tab>
        <Tabs.Tab value="EVIDENCE">{t("panel:evidence.tabs.evidence")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="DOSSIER">
        <CaseDossier />
      </Tabs.Panel>
      <Tabs.Panel value="EVIDENCE">{visited && <CaseEvidence />}</Tabs.Panel>
    </Tabs>
  );
}
