import { askGraphql } from "../../process/askGraphql.js";
import { Child, programBeside } from "../../process/childProcess.js";
import { type Subject, subscribeMessage } from "./subject.js";

const mutation =
  "mutation MakeRemark($panelId: ID!, $event: JSONObject!) { makeRemark(panelId: $panelId, event: $event) }";

/**
 * Apollo Server, type-graphql and graphql-ws as they come.
 * @param frame one that Sidang sent: the events have the same content
 * @param panelId of the panel that it came from, so that the subscription's id and with it the frames are the same
 */
export async function stockSubject(frame: string, panelId: string): Promise<Subject> {
  const server = new Child(programBeside(import.meta.url, "../programs/stockServer.js"));
  const [, http, sockets] = await server.printed(/ready (\d+) (\d+)/);
  const { panelEvents } = (JSON.parse(frame) as { payload: { data: { panelEvents: object } } }).payload.data;
  const { __typename, seq, at, ...event } = panelEvents as Record<string, unknown>;
  return {
    name: "stock",
    server,
    target: { port: Number(sockets), path: "/graphql", cookies: [], subscribe: subscribeMessage(panelId, 0) },
    publish: async () => {
      const asked = { query: mutation, operationName: "MakeRemark", variables: { panelId, event } };
      const { makeRemark } = await askGraphql<{ makeRemark: number }>(`http://127.0.0.1:${http}/`, asked);
      return makeRemark;
    },
  };
}
