import { Attendance } from "./Attendance";
import { FloorPanel } from "./FloorPanel";
import classes from "./People.module.css";
import { Remarks } from "./remarks/Remarks";

/** The right column: who is there, who speaks, what was written. */
export function People() {
  return (
    <>
      <div className={classes.who}>
        <Attendance />
      </div>
      <FloorPanel />
      <Remarks />
    </>
  );
}
