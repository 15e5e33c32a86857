import { Attendance } from "./Attendance";
import { FloorPanel } from "./FloorPanel";
import { Remarks } from "./Remarks";

/** The right column: who is there, who speaks, what was written. */
export function People() {
  return (
    <>
      <Attendance />
      <FloorPanel />
      <Remarks />
    </>
  );
}
