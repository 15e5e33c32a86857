import { type Handler, openHandler } from "../sidang/openHandler.js";
import { proposalsInPanel } from "../sidang/proposalsInPanel.js";
import { idOf, Room, voters } from "../sidang/Room.js";
import type { Committer } from "./committer.js";

/** Panels that vote at the same time. */
export const panels = 8;

interface Vote {
  readonly room: Room;
  readonly itemId: string;
}

/** Our side: ballots that are cast again and again in panels whose votes are open, through the real handler and store. */
export class CastBallots implements Committer {
  private constructor(
    readonly handler: Handler,
    readonly votes: readonly Vote[],
  ) {}

  static async on(databaseUrl: string): Promise<CastBallots> {
    const handler = await openHandler(databaseUrl);
    const [proposalId] = await proposalsInPanel(handler.database);
    if (proposalId === undefined) throw new Error("the demonstration has no proposal in a panel");
    const votes: Vote[] = [];
    for (let n = 0; n < panels; n++) {
      const room = new Room(handler);
      const [itemId = ""] = await room.open([proposalId]);
      await room.deliberate(itemId);
      await room.send("chair", { type: "openVoting", itemId, motion: "GRANT_WBK", minutes: null });
      votes.push({ room, itemId });
    }
    return new CastBallots(handler, votes);
  }

  /** The `n`th commit: panels and members take turns, and everybody changes their mind each time. */
  async commit(n: number): Promise<void> {
    const { room, itemId } = this.votes[n % panels] as Vote;
    const voter = voters[Math.floor(n / panels) % voters.length] ?? "tpn";
    const choice = Math.floor(n / panels / voters.length) % 2 === 0 ? "GRANT" : "DECLINE";
    await room.send(voter, { type: "castBallot", itemId, memberId: idOf(voter), choice, reason: null });
  }

  close(): Promise<void> {
    return this.handler.close();
  }
}
