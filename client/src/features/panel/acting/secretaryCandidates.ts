import { itemUnderWay, type Panel } from "@sidang/shared";
import type { Candidate } from "./action";
import { type Asker, membersFor, unsealed } from "./judge";

/** What a secretary can do for those in the room who have no device. */
export function secretaryCandidates(panel: Panel, asker: Asker): readonly Candidate[] {
  return [...ballots(panel, asker), ...attendance(panel, asker)];
}

function ballots(panel: Panel, asker: Asker): readonly Candidate[] {
  const item = itemUnderWay(panel);
  if (item?.phase !== "VOTING") return [];
  const enter = (memberId: string) =>
    ({ type: "castBallot", itemId: item.itemId, memberId, commitment: unsealed }) as const;
  const cast = (memberId: string) => item.vote.ballots[memberId] !== undefined;
  // Whoever has cast on a device of their own has one: their ballot is not to be typed over.
  const own = (memberId: string) => item.vote.ballots[memberId]?.enteredBy === null;
  const members = membersFor(panel, asker, enter)
    .filter((memberId) => !own(memberId))
    .sort((a, b) => Number(cast(a)) - Number(cast(b)));
  return members[0] === undefined
    ? []
    : [{ id: "enterBallot", wish: "BESIDE", command: enter(members[0]), members }];
}

function attendance(panel: Panel, asker: Asker): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const enter = (memberId: string) => ({ type: "checkIn", memberId, mode: "ROOM" }) as const;
  const leave = (memberId: string) => ({ type: "checkOut", memberId }) as const;
  const others = (members: readonly string[]) => members.filter((memberId) => memberId !== asker.userId);
  const absent = others(membersFor(panel, asker, enter));
  const here = others(membersFor(panel, asker, leave));
  if (absent[0] !== undefined) {
    candidates.push({ id: "checkInMember", wish: "BESIDE", command: enter(absent[0]), members: absent });
  }
  if (here[0] !== undefined) {
    candidates.push({ id: "checkOutMember", wish: "MENU", command: leave(here[0]), members: here });
  }
  return candidates;
}
