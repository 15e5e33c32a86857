import { CuttingProxy } from "../../support/cutting.js";
import type { Chronicle } from "../client/chronicle.js";
import { RoomClient } from "../client/roomClient.js";
import { fatesOf } from "../fire/fates.js";
import type { ServerUnderFire } from "../fire/serverUnderFire.js";
import type { Random } from "../script/random.js";
import type { Actor } from "../script/story.js";
import type { World } from "./world.js";

/** A client of a run, and the line that it is behind. */
export interface OpenSeat {
  readonly actor: Actor;
  readonly client: RoomClient;
  readonly line: CuttingProxy;
  readonly random: Random;
}

/** Connects somebody to a panel, through a line of their own. */
export async function openSeat(
  actor: Actor,
  panelId: string,
  seed: Random,
  {
    world,
    server,
    chronicle,
  }: { readonly world: World; readonly server: ServerUnderFire; readonly chronicle: Chronicle },
): Promise<OpenSeat> {
  const { userId, cookie, oversees } = world.accounts[actor.role];
  const random = seed.fork(actor.role);
  const line = await CuttingProxy.open({
    targetPort: server.port,
    fate: fatesOf(random.fork("line")),
    onSent: chronicle.watch(userId),
  });
  const client = new RoomClient({
    name: actor.role,
    viewer: { userId, oversees },
    cookie,
    panelId,
    url: `http://127.0.0.1:${line.port}`,
    origin: server.url,
    reachable: () => server.up(),
    chronicle,
    reusesId: random.chance(0.5),
  });
  return { actor, client, line, random };
}
