import { randomUUID } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import { Client } from "../support/client.js";
import { everyOperation, type RootArguments } from "../support/everyField.js";
import { addEvidence, proposalOf, startThread } from "../support/evidence.js";
import { convene, open, putToVote, signInSitters, type TestPanel } from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";
import type { Socket } from "../support/socket.js";
import { normalised } from "../support/transcript.js";

/** The one ballot by which two sittings differ. */
export interface Secret {
  readonly choice: "GRANT" | "DECLINE" | "DEFER" | "ABSTAIN";
  readonly reason: string;
}

/** Within the case; `kpk` is the one whose ballot is the secret. */
export const inside = ["chair", "secretary", "tpn", "kemenpanrb", "ombudsman", "kpk2", "kpk"] as const;
/** A member with a conflict, the gallery, and those who oversee. */
export const outside = ["deputy", "observer", "national", "admin"] as const;
/** For whom there is no panel. */
export const strangers = ["unit", "agency", "tpi", "evaluator", "tpn2", "nobody"] as const;
export const everybody = [...inside, ...outside, ...strangers] as const;
type Onlooker = (typeof everybody)[number];
/** Those of them for whom the case has evidence. */
const readers: readonly Onlooker[] = [...inside, "national", "unit", "agency", "tpi", "evaluator"];

/** What can be asked about. */
export interface Subjects extends Omit<TestPanel, "people"> {
  readonly evidenceId: string;
  readonly threadId: string;
}

/** Everything that one onlooker received since the last look: heads, bodies and frames, in order. */
export type Seen = Readonly<Record<Onlooker, readonly string[]>>;

/** A sitting of its own server in which everybody asks for everything that the schema has. */
export class Watch {
  readonly #marks = new Map<string, { exchanges: number; frames: number }>();
  #logged = 0;

  private constructor(
    readonly server: TestServer,
    readonly panel: TestPanel & Subjects,
    readonly people: Readonly<Record<Onlooker, Client>>,
    readonly sockets: ReadonlyMap<string, Socket>,
    readonly queries: ReturnType<typeof everyOperation>,
  ) {}

  /** Goes on to an open vote, with everybody listening. */
  static async begin(
    schema: GraphQLSchema,
    argumentsOf: (subjects: Subjects) => RootArguments,
  ): Promise<Watch> {
    const server = await startServer();
    const sitting = await signInSitters(server.url);
    const people: Record<string, Client> = { ...sitting, nobody: new Client(server.url) };
    for (const name of everybody) people[name] ??= await Client.signedIn(server.url, name);
    const { unit } = people;
    if (unit === undefined) throw new Error("nobody hands in");
    const sat = await convene(sitting, {}, await proposalOf(unit, "unit-balai-sertifikasi"));
    const panel = { ...sat, ...(await handIn(unit, sat.proposalId)) };
    const { panelId, itemId } = panel;
    const conflict = { panelId, itemId, reason: "My sister leads the unit." };
    await sitting.deputy.must("declareConflict", conflict);
    const observerId = people.observer?.userId;
    await sitting.secretary.must("inviteObserver", { panelId, itemId, observerId });
    await open(panel);
    await putToVote(panel);
    const given = argumentsOf(panel);
    const sockets = new Map<string, Socket>();
    for (const name of everybody.filter((each) => each !== "nobody")) {
      const socket = await people[name]?.connect();
      if (socket === undefined) throw new Error(`${name} has no socket`);
      for (const { field, text } of everyOperation(schema, "Subscription", given))
        socket.subscribe(field, text);
      sockets.set(name, socket);
    }
    const queries = everyOperation(schema, "Query", given);
    const watch = new Watch(server, panel, people as Record<Onlooker, Client>, sockets, queries);
    await watch.#settle();
    await watch.look();
    return watch;
  }

  /** The secret is cast, the others' ballots as always, and everybody tries what might draw it out. */
  async vote({ choice, reason }: Secret): Promise<void> {
    const { panelId, itemId } = this.panel;
    const { people } = this;
    const commandId = randomUUID();
    await people.kpk.must("castBallot", { commandId, panelId, itemId, choice, reason });
    await people.kpk.command("castBallot", { commandId, panelId, itemId, choice: "ABSTAIN", reason });
    await people.kpk.command("castBallot", { panelId, itemId, choice, reason: reason.padEnd(2001, "x") });
    await people.chair.command("revealBallots", { panelId, itemId });
    for (const name of everybody) {
      const forKpk = { panelId, itemId, memberId: people.kpk.userId, choice: "ABSTAIN" };
      // Refusals and errors are in what each of them received.
      if (name !== "kpk") await people[name].command("castBallot", forKpk).catch(() => {});
    }
    for (const name of ["tpn", "kemenpanrb", "ombudsman", "kpk2"] as const)
      await people[name].must("castBallot", { panelId, itemId, choice: "GRANT" });
  }

  async reveal(): Promise<void> {
    await this.people.chair.must("revealBallots", {
      panelId: this.panel.panelId,
      itemId: this.panel.itemId,
    });
  }

  /** Asks for everything as everybody, and answers all that came to each since the last look. */
  async look(): Promise<Seen> {
    await this.#settle();
    for (const name of everybody) {
      for (const { field, text } of this.queries) {
        // Their own ballot is theirs to see.
        if (name === "kpk" && field === "myBallot") continue;
        await this.people[name].send(text, {}, { "accept-encoding": "identity" });
      }
    }
    const seen = everybody.map((name) => {
      const { exchanges = 0, frames = 0 } = this.#marks.get(name) ?? {};
      const client = this.people[name];
      const came = this.sockets.get(name)?.frames ?? [];
      this.#marks.set(name, { exchanges: client.exchanges.length, frames: came.length });
      return [name, [...client.exchanges.slice(exchanges), ...came.slice(frames)]] as const;
    });
    return Object.fromEntries(seen) as unknown as Seen;
  }

  /** What the server logged since it was last asked. */
  logged(): string {
    const text = this.server.output();
    const since = text.slice(this.#logged);
    this.#logged = text.length;
    return since;
  }

  async end(): Promise<void> {
    for (const socket of this.sockets.values()) await socket.close();
    await this.server.stop();
  }

  /** Until everybody's stream has come to the panel's head. */
  async #settle(): Promise<void> {
    const query = "query Head($id: ID!) { panel(id: $id) { seq } }";
    const { panel } = await this.people.chair.ask<{ panel: { seq: number } }>(query, {
      id: this.panel.panelId,
    });
    for (const [name, socket] of this.sockets) {
      const isThere = () =>
        strangers.some((each) => each === name)
          ? socket.isComplete("panelEvents") && socket.isComplete("panelPresence")
          : socket.results<{ seq: number }>("panelEvents").at(-1)?.seq === panel.seq;
      await socket.until(isThere, `${name} at ${panel.seq}`);
      const hasEvidence = () =>
        readers.some((each) => each === name)
          ? socket.results("evidenceEvents").length > 0 && socket.results("evidencePresence").length > 0
          : socket.isComplete("evidenceEvents") && socket.isComplete("evidencePresence");
      await socket.until(hasEvidence, `the evidence of ${name}`);
    }
  }
}

/** The case has a piece of evidence, with a thread. */
async function handIn(unit: Client, proposalId: string) {
  const bytes = Buffer.from("Rekapitulasi kehadiran pegawai.");
  const file = { title: "Rekapitulasi", name: "rekapitulasi.txt" };
  const { id: evidenceId, versions } = await addEvidence(unit, proposalId, bytes, file);
  const versionId = versions[0]?.id ?? "";
  const threadId = await startThread(unit, { versionId, body: "Terlampir.", kind: "NOTE" });
  return { evidenceId, threadId };
}

/** Without what is random, and without who comes and goes, which nobody votes by. */
export function comparable(pieces: readonly string[]): readonly string[] {
  return pieces.filter((piece) => !/"id":"(panel|evidence)Presence"/.test(piece)).map(normalised);
}
