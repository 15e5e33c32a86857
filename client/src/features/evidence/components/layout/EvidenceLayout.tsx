import { useState } from "react";
import { Composing } from "#app/features/evidence/components/composing/Composing";
import { SelectionBar } from "#app/features/evidence/components/composing/SelectionBar";
import { RoundBanner } from "#app/features/evidence/components/rounds/RoundBanner";
import { useRounds } from "#app/features/evidence/components/rounds/useRounds";
import { PlaceTray } from "#app/features/evidence/components/versions/PlaceTray";
import { SideBySide } from "#app/features/evidence/components/versions/SideBySide";
import { VersionLine } from "#app/features/evidence/components/versions/VersionLine";
import { useDesk } from "#app/features/evidence/useDesk";
import { Announcer } from "./Announcer";
import { EvidenceHead } from "./EvidenceHead";
import classes from "./EvidenceLayout.module.css";
import { EvidenceShortcuts } from "./EvidenceShortcuts";
import { NarrowDesk } from "./NarrowDesk";
import { Strips } from "./Strips";
import { useWidth } from "./useWidth";
import { WideDesk } from "./WideDesk";

/** The page: what it is, its versions, what waits; then document and threads; then quiet lines about the connection. */
export function EvidenceLayout() {
  const { address, desk } = useDesk();
  const width = useWidth();
  const rounds = useRounds();
  const [help, setHelp] = useState(false);
  const older = desk.evidence.versions.find(({ number }) => number === address.beside);
  return (
    <div className={classes.page} data-fills-screen>
      <EvidenceHead rounds={rounds} onHelp={() => setHelp(true)} />
      <VersionLine />
      <RoundBanner rounds={rounds} />
      <PlaceTray />
      {older !== undefined && width !== "NARROW" ? (
        <SideBySide older={older} />
      ) : width === "NARROW" ? (
        <NarrowDesk />
      ) : (
        <WideDesk folded={width === "MEDIUM"} />
      )}
      <Strips />
      <SelectionBar />
      {width === "NARROW" && <Composing />}
      <Announcer />
      <EvidenceShortcuts help={help} onHelp={setHelp} />
    </div>
  );
}
