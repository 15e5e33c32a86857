import type { StoredEvent } from "../../eventStore/eventStore.js";
import type { FollowedKind } from "../followedKind.js";

/** What happens in a hall: people say things, hosts among themselves too, and somebody is shown out. */
export type HallEvent =
  | { readonly type: "Said" | "Whispered" }
  | { readonly type: "ShownOut"; readonly payload: { readonly userId: string } };

/** Who somebody is at the hall is written elsewhere; the hall itself knows who was shown out. */
export type Standing = "HOST" | "GUEST" | "STRANGER";

export interface Hall {
  readonly seq: number;
  readonly shownOut: readonly string[];
}

interface Visitor {
  readonly userId: string;
  readonly standing: Standing;
}

/** Hosts hear everything, guests what is said aloud, and who was shown out hears that something goes on. */
type Audience = "HOSTS" | "GUESTS" | "OUTSIDE";

export const hallStream = (id: string) => `hall:${id}`;

class Said {
  constructor(readonly seq: number) {}
}
class Whispered extends Said {}
class ShownOut extends Said {}
class Withheld extends Said {}
class Reset extends Said {
  constructor(
    seq: number,
    readonly reason: string,
  ) {
    super(seq);
  }
}
const heard = { Said, Whispered, ShownOut };

/** Halls, whose visitors' standing takes its time to be looked up. */
export function hallKind(
  standingOf: (userId: string) => Promise<Standing>,
  now: (id: string) => Promise<Hall>,
): FollowedKind<Hall, Visitor, Audience> {
  return {
    what: "hall",
    stream: hallStream,
    fold: (hall, events) => events.reduce(evolveHall, hall),
    now,
    viewerOf: async ({ userId }) => ({ userId, standing: await standingOf(userId) }),
    judgedAgainAfter: ["standings"],
    audienceOf: ({ shownOut }, { userId, standing }) => {
      if (standing === "STRANGER") return null;
      if (shownOut.includes(userId)) return "OUTSIDE";
      return standing === "HOST" ? "HOSTS" : "GUESTS";
    },
    audienceKey: (audience) => audience,
    mayChangeAudiences: ({ type }) => type === "ShownOut",
    audiencesMayDiffer: (before, after) => before.shownOut !== after.shownOut,
    present: (audience, { seq, type }) => {
      const Heard = heard[type as keyof typeof heard];
      const isHeard = audience === "HOSTS" || (audience === "GUESTS" && type !== "Whispered");
      return isHeard ? new Heard(seq) : new Withheld(seq);
    },
    presentReset: (seq, reason) => new Reset(seq, reason),
    place: hallStream,
    isPresent: (audience) => audience !== "OUTSIDE",
  };
}

export const emptyHall: Hall = { seq: 0, shownOut: [] };

export function evolveHall({ shownOut }: Hall, { seq, type, payload }: StoredEvent): Hall {
  if (type !== "ShownOut") return { seq, shownOut };
  return { seq, shownOut: [...shownOut, (payload as { userId: string }).userId] };
}
