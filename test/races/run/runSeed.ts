import { verifyLog } from "@sidang/shared";
import { Chronicle } from "../client/chronicle.js";
import { PatientClient } from "../client/patientClient.js";
import { recordQuery } from "../client/roomClient.js";
import type { LoadedPanel } from "../client/segment.js";
import type { ServerUnderFire } from "../fire/serverUnderFire.js";
import { Random } from "../script/random.js";
import { newStory } from "../script/story.js";
import { checkClient } from "../verdict/checkClient.js";
import { checkCommands } from "../verdict/checkCommands.js";
import { checkSecrets } from "../verdict/checkSecrets.js";
import { Log } from "../verdict/Log.js";
import { type OpenSeat, openSeat } from "./openSeat.js";
import { arrive, play } from "./play.js";
import { setUp } from "./setUp.js";
import { Table } from "./table.js";
import { type Tally, tallyOf } from "./tally.js";
import type { World } from "./world.js";

/** A run that has not ended by then hangs. */
const patienceMs = 90_000;

export interface Outcome {
  readonly seed: number;
  /** What was wrong; empty when all is well. */
  readonly findings: readonly string[];
  readonly tally: Tally | null;
}

export interface RunParts {
  readonly world: World;
  readonly server: ServerUnderFire;
  /** Is told of each acknowledged command. */
  readonly onAccepted: () => void;
}

/** One panel from its convening to its verdict, as a seed has it. */
export async function runSeed(seed: number, { world, server, onAccepted }: RunParts): Promise<Outcome> {
  const random = new Random(`seed ${seed}`);
  const chronicle = new Chronicle(onAccepted);
  const story = newStory(random.fork("story"), world, (secret, memberId) =>
    chronicle.ownerOf.set(secret, memberId),
  );
  const seats = await Promise.all(
    story.actors.map((actor) => openSeat(actor, story.panelId, random, { world, server, chronicle })),
  );
  try {
    const record = await inTime(sit(seats), seats);
    return { seed, ...judge(record) };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, findings: [...chronicle.faults, text], tally: null };
  } finally {
    await Promise.all(seats.map(({ client }) => client.leave()));
    await Promise.all(seats.map(({ line }) => line.close()));
  }

  /** Plays the run and lets everybody catch up; answers the whole record, and what the server shows each of them. */
  async function sit(all: readonly OpenSeat[]) {
    const secretary = all.find(({ actor }) => actor.role === "secretary");
    if (secretary === undefined) throw new Error("a run has a secretary");
    await setUp(secretary.client, story, world.year, random.fork("setting up"));
    await Promise.all(all.map((seat) => arrive(seat, story)));
    const table = new Table(all.length);
    await Promise.all(all.map((seat) => play(seat, story, chronicle, table)));
    for (const { line } of all) line.calm();
    const record = await recordOf(story.panelId, world, server);
    const log = new Log(record);
    chronicle.reach(log.head);
    const shown = new Map<string, LoadedPanel | null>();
    await Promise.all(
      all.map(async ({ client, actor }) => {
        if (client.isOutside) await client.load();
        await client.until(() => client.isOutside || client.seq >= log.head);
        shown.set(actor.role, await client.look());
      }),
    );
    return { record, log, shown };
  }

  function judge({ record, log, shown }: Awaited<ReturnType<typeof sit>>) {
    const { ok, findings, summary } = verifyLog(record);
    const all = [
      ...chronicle.faults,
      ...(ok ? [] : findings.map((finding) => `the record does not verify: ${JSON.stringify(finding)}`)),
      ...(summary?.withheld === 0 ? [] : ["the secretary's record is not whole"]),
      ...checkCommands(log, chronicle.commands),
      ...seats.flatMap(({ client, actor }) => checkClient(log, client, shown.get(actor.role) ?? null)),
      ...checkSecrets(
        log,
        chronicle,
        seats.map(({ client }) => client.viewer),
      ),
    ];
    return { findings: all, tally: tallyOf(log, chronicle, seats) };
  }
}

async function recordOf(panelId: string, world: World, server: ServerUnderFire): Promise<string> {
  const direct = new PatientClient(`http://127.0.0.1:${server.port}`, server.url, () => server.up());
  direct.cookie = world.accounts.secretary.cookie;
  try {
    const { exportPanel } = await direct.ask<{ exportPanel: { content: string } }>(recordQuery, { panelId });
    return exportPanel.content;
  } finally {
    direct.leave();
  }
}

/** @throws when it hangs, with what each client waits at */
async function inTime<T>(work: Promise<T>, seats: readonly OpenSeat[]): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      const where = seats.map(
        ({ client }) => `${client.name} at ${client.isOutside ? "the door" : client.seq}`,
      );
      reject(new Error(`the run has not ended after ${patienceMs / 1000} s: ${where.join(", ")}`));
    }, patienceMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(late);
  }
}
