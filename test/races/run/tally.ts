import type { Chronicle, CommandAnswer } from "../client/chronicle.js";
import type { Log } from "../verdict/Log.js";
import type { OpenSeat } from "./openSeat.js";

/** How much happened: a race test in which nothing raced proves nothing. */
export interface Tally {
  readonly commands: number;
  readonly accepted: number;
  readonly refused: number;
  readonly twins: number;
  /** Of these, one copy refused and the other granted. */
  readonly answeredBothWays: number;
  readonly events: number;
  readonly frames: number;
  readonly withheld: number;
  readonly resets: number;
  readonly subscriptions: number;
  readonly loads: number;
  readonly idsTaken: number;
  /** Connections that were cut by plan. */
  readonly cuts: number;
  /** Requests that were sent again, because no answer came. */
  readonly resent: number;
  readonly reveals: number;
  readonly decisions: number;
}

export function tallyOf(log: Log, { commands }: Chronicle, seats: readonly OpenSeat[]): Tally {
  const frames = seats.flatMap(({ client }) => client.segments.flatMap((segment) => segment.frames));
  const accepted = commands.filter(({ answers }) => answers.some(isAccepted)).length;
  const ofType = (type: string) => log.events.filter((event) => event.type === type).length;
  return {
    commands: commands.length,
    accepted,
    refused: commands.length - accepted,
    twins: commands.filter(({ answers }) => answers.length > 1).length,
    answeredBothWays: commands.filter(({ answers }) => answers.some(isAccepted) && !answers.every(isAccepted))
      .length,
    events: log.head,
    frames: frames.length,
    withheld: frames.filter(({ __typename }) => __typename === "Withheld").length,
    resets: frames.filter(({ __typename }) => __typename === "Reset").length,
    subscriptions: sum(seats.map(({ client }) => client.segments.length)),
    loads: sum(seats.map(({ client }) => client.loads)),
    idsTaken: sum(seats.map(({ client }) => client.idsTaken)),
    cuts: sum(seats.map(({ line }) => line.cuts)),
    resent: sum(seats.map(({ client }) => client.http.lost)),
    reveals: ofType("BallotsRevealed"),
    decisions: ofType("DecisionRecorded"),
  };
}

function isAccepted({ kind }: CommandAnswer): boolean {
  return kind === "ACCEPTED";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function addTallies(tallies: readonly Tally[]): Partial<Tally> {
  const total: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally)) total[name] = (total[name] ?? 0) + count;
  }
  return total;
}
