import type { RoomClient } from "../client/roomClient.js";
import type { Random } from "../script/random.js";
import type { Story } from "../script/story.js";

/** The secretary convenes the panel, sets its agenda and appoints everybody: under fire as all the rest. */
export async function setUp(
  secretary: RoomClient,
  story: Story,
  year: number,
  random: Random,
): Promise<void> {
  const must = async (name: string, args: Readonly<Record<string, unknown>>) => {
    const answer = await secretary.command(name, random.uuid(), args, random.chance(0.1));
    if (answer.kind !== "ACCEPTED") throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  };
  const { rule, autoReveal, agenda, seats, observerId } = story;
  const scheduledFor = new Date().toISOString();
  await must("convenePanel", { cycle: year, title: "Sidang uji balapan", scheduledFor, rule, autoReveal });
  await Promise.all([
    ...agenda.map((item) => must("addAgendaItem", { ...item })),
    ...seats.map((seat) => must("appointMember", { ...seat })),
  ]);
  const invited = random.pick([...story.itemIds, null]);
  if (invited !== null) await must("inviteObserver", { observerId, itemId: invited });
}
