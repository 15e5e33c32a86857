import { useState } from "react";
import { Asking } from "#app/features/panel/components/asking/Asking";
import { ActionBar } from "#app/features/panel/components/bar/ActionBar";
import { useRoom } from "#app/features/panel/useRoom";
import { useDocumentTitle } from "#app/ui/page";
import { Announcer } from "./Announcer";
import { NarrowRoom } from "./NarrowRoom";
import { RoomHead } from "./RoomHead";
import classes from "./RoomLayout.module.css";
import { Shortcuts } from "./Shortcuts";
import { Strips } from "./Strips";
import { useNarrow } from "./useNarrow";
import { WideRoom } from "./WideRoom";

/** The room: head, strips, what is in question, and the bar with what I can do now. */
export function RoomLayout() {
  const { panel } = useRoom();
  const [help, setHelp] = useState(false);
  const narrow = useNarrow();
  useDocumentTitle(panel.title);
  return (
    <div className={classes.room} data-fills-screen>
      <RoomHead onHelp={() => setHelp(true)} />
      {narrow ? <NarrowRoom /> : <WideRoom />}
      <Strips />
      <ActionBar />
      <Asking />
      <Announcer />
      <Shortcuts help={help} onHelp={setHelp} />
    </div>
  );
}
