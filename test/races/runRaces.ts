import { ServerUnderFire } from "./fire/serverUnderFire.js";
import { type Outcome, runSeed } from "./run/runSeed.js";
import { enterWorld, type World } from "./run/world.js";
import { Random } from "./script/random.js";

/** Seeds that share a server, and its deaths. Repeating one of them means repeating all of its batch. */
export const batchSize = 10;

export interface Races {
  readonly databaseUrl: string;
  readonly firstSeed: number;
  readonly seeds: number;
  /** No batch is begun after so long, in milliseconds. */
  readonly withinMs?: number;
  /** Is told of each batch's outcomes. */
  readonly onBatch?: (outcomes: readonly Outcome[]) => void;
}

export interface RacesReport {
  readonly outcomes: readonly Outcome[];
  readonly kills: number;
  /** What the server logged as an error in all its lives. */
  readonly serverErrors: readonly string[];
  readonly seconds: number;
}

/** Runs seeds on one database, a batch at a time, and kills the server once in the middle of each. */
export async function runRaces({
  databaseUrl,
  firstSeed,
  seeds,
  withinMs,
  onBatch,
}: Races): Promise<RacesReport> {
  const server = await ServerUnderFire.start(databaseUrl);
  const began = performance.now();
  const outcomes: Outcome[] = [];
  try {
    const world = await enterWorld(`http://127.0.0.1:${server.port}`);
    for (let seed = firstSeed; seed < firstSeed + seeds; seed += batchSize) {
      if (withinMs !== undefined && performance.now() - began > withinMs) break;
      const batch = Array.from(
        { length: Math.min(batchSize, firstSeed + seeds - seed) },
        (_, place) => seed + place,
      );
      const ended = await runBatch(batch, world, server);
      outcomes.push(...ended);
      onBatch?.(ended);
    }
  } finally {
    await server.stop();
  }
  const seconds = (performance.now() - began) / 1000;
  return { outcomes, kills: server.kills, serverErrors: server.errors, seconds };
}

/** Commands of one run that are acknowledged, roughly; the kill comes somewhere among those of the batch. */
const acceptedOfRun = 60;

async function runBatch(seeds: readonly number[], world: World, server: ServerUnderFire): Promise<Outcome[]> {
  const random = new Random(`batch ${seeds[0]}`);
  let killAt = random.between(1, Math.floor(acceptedOfRun * seeds.length * 0.8));
  let restarted: Promise<void> | undefined;
  const onAccepted = () => {
    killAt -= 1;
    if (killAt === 0) restarted = server.kill();
  };
  const outcomes = await Promise.all(seeds.map((seed) => runSeed(seed, { world, server, onAccepted })));
  // A batch in which less happened than was thought has its kill at the end; the next one then starts on what is left.
  await (restarted ?? server.kill());
  return outcomes;
}
