import { randomUUID } from "node:crypto";
import { convene, open, signInSitters } from "../../../support/panels.js";
import { startSidang } from "../../sidang/startSidang.js";
import { remark, type Subject, subscribeMessage } from "./subject.js";

export interface SidangSubject extends Subject {
  readonly panelId: string;
}

/** The real server on SQLite, with remarks that members make as they do. All its sockets are the members'. */
export async function sidangSubject(databaseUrl: string): Promise<SidangSubject> {
  const { server, port, url } = await startSidang(databaseUrl);
  const panel = await convene(await signInSitters(url));
  await open(panel);
  const { panelId, itemId, people } = panel;
  for (const command of ["callItem", "beginDeliberation"])
    await people.chair.must(command, { panelId, itemId });
  const members = [people.tpn, people.kemenpanrb, people.kpk, people.ombudsman] as const;
  return {
    name: "sidang",
    server,
    panelId,
    target: {
      port,
      path: "/graphql",
      cookies: members.map(({ cookie }) => cookie),
      subscribe: subscribeMessage(panelId, 0),
    },
    publish: (n) => {
      const member = members[n % members.length] ?? members[0];
      return member.must("makeRemark", { panelId, itemId, remarkId: randomUUID(), text: remark });
    },
  };
}
