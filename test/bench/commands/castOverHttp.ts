import { convene, open, putToVote, signInSitters, type TestPanel } from "../../support/panels.js";
import { startSidang } from "../sidang/startSidang.js";
import { panels } from "./castBallots.js";
import type { Committer } from "./committer.js";

const voters = ["tpn", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const;

/** The same over HTTP and GraphQL, against a server in a process of its own. */
export async function castOverHttp(databaseUrl: string): Promise<Committer> {
  const { server, url } = await startSidang(databaseUrl);
  const people = await signInSitters(url);
  const votes: TestPanel[] = [];
  for (let n = 0; n < panels; n++) {
    const panel = await convene(people);
    await open(panel);
    await putToVote(panel);
    votes.push(panel);
  }
  return {
    commit: async (n) => {
      const { panelId, itemId } = votes[n % panels] as TestPanel;
      const voter = voters[Math.floor(n / panels) % voters.length] ?? "tpn";
      const choice = Math.floor(n / panels / voters.length) % 2 === 0 ? "GRANT" : "DECLINE";
      await people[voter].must("castBallot", { panelId, itemId, choice });
    },
    close: () => server.end(),
  };
}
