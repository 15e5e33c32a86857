import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useDocumentTitle } from "#app/ui/page";
import { ActionBar } from "#app/features/panel/components/bar/ActionBar";
import { Asking } from "#app/features/panel/components/asking/Asking";
import { useRoom } from "#app/features/panel/useRoom";
import { Announcer } from "./Announcer";
import { NarrowRoom } from "./NarrowRoom";
import { RoomHead } from "./RoomHead";
import classes from "./RoomLayout.module.css";
import { Shortcuts } from "./Shortcuts";
import { Strips } from "./Strips";
import { WideRoom } from "./WideRoom";

/** The room: head, strips, what is in question, and the bar with what I can do now. */
export function RoomLayout() {
  const { panel } = useRoom();
  const [help, setHelp] = useState(false);
  const wide = useMediaQuery("(min-width: 48.01em)", true, { getInitialValueInEffect: false });
  useDocumentTitle(panel.title);
  return (
    <div className={classes.room}>
      <RoomHead onHelp={() => setHelp(true)} />
      {wide ? <WideRoom /> : <NarrowRoom />}
      <Strips />
      <ActionBar />
      <Asking />
      <Announcer />
      <Shortcuts help={help} onHelp={setHelp} />
    </div>
  );
}
