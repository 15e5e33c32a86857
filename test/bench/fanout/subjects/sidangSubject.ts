import { randomUUID } from "node:crypto";
import { convenePanel } from "../../sidang/convenePanel.js";
import { startSidang } from "../../sidang/startSidang.js";
import { remark, type Subject, subscribeMessage } from "./subject.js";

export interface SidangSubject extends Subject {
  readonly panelId: string;
}

/** The real server on SQLite, with remarks that members make as they do. All its sockets are the members'. */
export async function sidangSubject(databaseUrl: string): Promise<SidangSubject> {
  const { server, port, url } = await startSidang(databaseUrl);
  const { panelId, itemId, members } = await convenePanel(url);
  return {
    name: "sidang",
    server,
    panelId,
    target: { port, path: "/graphql", cookies: members.map(({ cookie }) => cookie), subscribe: subscribeMessage(panelId, 0) },
    publish: (n) => {
      const member = members[n % members.length];
      if (member === undefined) throw new Error("nobody is there");
      return member.command("makeRemark", panelId, { itemId, remarkId: randomUUID(), text: remark });
    },
  };
}
