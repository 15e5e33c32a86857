import { itemUnderWay } from "@sidang/shared";
import type { Chronicle } from "../client/chronicle.js";
import { NotThere } from "../client/patientClient.js";
import type { RoomClient } from "../client/roomClient.js";
import { nextWish } from "../script/nextWish.js";
import type { Random } from "../script/random.js";
import type { Story } from "../script/story.js";
import { argumentsOf, rest } from "../script/wish.js";
import type { OpenSeat } from "./openSeat.js";
import type { Table } from "./table.js";

/** Comes in and, having a seat, checks in. */
export async function arrive({ client, random }: OpenSeat, story: Story): Promise<void> {
  await client.load();
  const { userId } = client.viewer;
  if (!story.memberIds.includes(userId)) return;
  const mode = random.pick(["ROOM", "REMOTE"] as const);
  await client.command("checkIn", random.uuid(), { memberId: userId, mode }, random.chance(0.15));
}

/** Somebody's part of a run: what they do, one after the other, each by what they see then. */
export async function play(
  { actor, client, random }: OpenSeat,
  story: Story,
  chronicle: Chronicle,
  table: Table,
): Promise<void> {
  let left = actor.steps;
  while (left > 0) {
    await client.until(() => client.room !== null || client.isOutside);
    const panel = client.room?.state;
    const wish = panel === undefined ? rest : nextWish(panel, client.viewer.userId, story, random);
    if (wish.type === "rest") {
      const loads = client.loads;
      const happened = () => client.loads !== loads || (panel !== undefined && client.seq !== panel.seq);
      if (
        await table.rest(
          (isSentOn) => client.until(() => happened() || isSentOn()),
          () => client.wake(),
        )
      )
        continue;
    }
    left -= 1;
    // Whoever is outside is told of nothing: they try the door again.
    if (panel === undefined || random.chance(0.03)) await client.load();
    else if (random.chance(0.05)) await lookAround(client, story, random, chronicle);
    else if (wish.type !== "rest") {
      const answer = await client.command(wish.type, random.uuid(), argumentsOf(wish), random.chance(0.15));
      if (answer.kind === "ACCEPTED" && random.chance(0.7)) {
        await client.until(() => client.isOutside || client.seq >= answer.seq);
      }
    }
  }
  table.leave();
}

/** Reads what a client may read besides; what comes back is searched for secrets on its way. */
async function lookAround(
  client: RoomClient,
  { panelId }: Story,
  random: Random,
  chronicle: Chronicle,
): Promise<void> {
  const itemId = client.room === null ? undefined : itemUnderWay(client.room.state)?.itemId;
  try {
    if (itemId !== undefined && random.chance(0.5)) {
      const { myBallot } = await client.http.ask<{ myBallot: { reason: string } | null }>(
        "query Own($panelId: ID!, $itemId: ID!) { myBallot(panelId: $panelId, itemId: $itemId) { choice reason } }",
        { panelId, itemId },
      );
      const secret = /rahasia-[0-9a-f]+/.exec(myBallot?.reason ?? "")?.[0];
      if (secret !== undefined && chronicle.ownerOf.get(secret) !== client.viewer.userId) {
        chronicle.fault(`${client.name}: was shown somebody else's ballot as its own`);
      }
      return;
    }
    await client.download();
  } catch (error) {
    // They were dismissed meanwhile.
    if (!(error instanceof NotThere)) throw error;
  }
}
