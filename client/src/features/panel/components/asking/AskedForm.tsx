import type { Action } from "#app/features/panel/acting/action";
import { CloseForm } from "./CloseForm";
import { DecisionForm } from "./DecisionForm";
import { EntryForm } from "./EntryForm";
import { LeaveForm } from "./LeaveForm";
import { MemberForm } from "./MemberForm";
import { ReasonForm } from "./ReasonForm";
import { VotingForm } from "./VotingForm";

/** The form that an action needs. */
export function AskedForm({ action }: { readonly action: Action }) {
  switch (action.id) {
    case "openVoting":
      return <VotingForm action={action} />;
    case "enterBallot":
      return <EntryForm action={action} />;
    case "recordDecision":
      return <DecisionForm action={action} />;
    case "closePanel":
      return <CloseForm action={action} />;
    case "checkOut":
      return <LeaveForm action={action} />;
    case "handOverChair":
    case "giveFloor":
    case "checkInMember":
    case "checkOutMember":
    case "declareConflictFor":
    case "withdrawConflictFor":
      return <MemberForm action={action} />;
    default:
      return <ReasonForm action={action} />;
  }
}
