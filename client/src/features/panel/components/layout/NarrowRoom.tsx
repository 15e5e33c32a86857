import { Tabs } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { Agenda } from "#app/features/panel/components/agenda/Agenda";
import { BallotScreen } from "#app/features/panel/components/ballot/BallotScreen";
import { CaseBrief } from "#app/features/panel/components/case/CaseBrief";
import { CaseDossier } from "#app/features/panel/components/case/CaseDossier";
import { CaseEvidence } from "#app/features/panel/components/case/CaseEvidence";
import { CaseHead } from "#app/features/panel/components/case/CaseHead";
import { CaseMatter } from "#app/features/panel/components/case/CaseMatter";
import { Attendance } from "#app/features/panel/components/people/Attendance";
import { FloorPanel } from "#app/features/panel/components/people/FloorPanel";
import { Remarks } from "#app/features/panel/components/people/remarks/Remarks";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./RoomLayout.module.css";

/** On a phone: one thing at a time, in tabs; the bar stays, and the ballot fills the screen. */
export function NarrowRoom() {
  const { t } = useWords();
  const { me, shown, voting, evidence } = useRoom();
  const { brought, went } = evidence;
  const [tab, setTab] = useState<string | null>("sitting");
  const hasEvidence = me !== undefined && shown !== undefined && shown.case !== null;
  // Whoever votes comes back to where it is said that the vote is stored.
  useEffect(() => {
    if (voting) setTab("sitting");
  }, [voting]);
  // What is shown takes along whoever watches; not somebody who votes, writes or looks up the agenda.
  const bring = useEffectEvent(() => {
    const watches = tab === "sitting" || tab === "dossier" || tab === "evidence";
    if (watches && !voting && shown?.phase !== "VOTING") setTab("evidence");
  });
  useEffect(() => {
    if (brought > 0) bring();
  }, [brought]);
  useEffect(() => {
    if (went > 0) setTab("evidence");
  }, [went]);
  return (
    <div className={classes.narrow}>
      <Tabs
        value={tab === "evidence" && !hasEvidence ? "sitting" : tab}
        onChange={setTab}
        className={classes.tabs}
        keepMounted={false}
      >
        <Tabs.List grow>
          <Tabs.Tab value="sitting">{t("panel:room.tabs.sitting")}</Tabs.Tab>
          {me !== undefined && <Tabs.Tab value="dossier">{t("panel:room.tabs.dossier")}</Tabs.Tab>}
          {hasEvidence && <Tabs.Tab value="evidence">{t("panel:evidence.tabs.evidence")}</Tabs.Tab>}
          {me !== undefined && <Tabs.Tab value="remarks">{t("panel:room.tabs.remarks")}</Tabs.Tab>}
          <Tabs.Tab value="agenda">{t("panel:room.tabs.agenda")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="sitting" className={classes.tabPanel}>
          <CaseHead />
          <CaseBrief onDossier={() => setTab("dossier")} />
          <CaseMatter />
          {me !== undefined && <FloorPanel />}
          {me !== undefined && <Attendance />}
        </Tabs.Panel>
        <Tabs.Panel value="dossier" className={classes.tabPanel}>
          <CaseHead />
          <CaseDossier />
        </Tabs.Panel>
        <Tabs.Panel value="evidence" className={classes.tabPanel}>
          <CaseEvidence />
        </Tabs.Panel>
        <Tabs.Panel value="remarks" className={classes.tabPanel} data-fill>
          <Remarks />
        </Tabs.Panel>
        <Tabs.Panel value="agenda" className={classes.tabPanel} id="agenda">
          <Agenda onChosen={() => setTab("sitting")} />
        </Tabs.Panel>
      </Tabs>
      <BallotScreen />
    </div>
  );
}
