import { Child, programBeside } from "../../process/childProcess.js";
import { type Subject, subscribeMessage } from "./subject.js";

/**
 * The plain `ws` broadcast.
 * @param frame one that Sidang sent; its `seq` is replaced by the broadcaster's own
 */
export async function wsSubject(frame: string): Promise<Subject> {
  const server = new Child(programBeside(import.meta.url, "../programs/wsServer.js"));
  const [, port] = await server.printed(/ready (\d+) (\d+)/);
  const template = frame.replace(/"seq":\d+/, '"seq":0');
  return {
    name: "ws",
    server,
    target: { port: Number(port), path: "/", cookies: [], subscribe: subscribeMessage("bench", 0) },
    publish: async () => {
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: template });
      return Number(await response.text());
    },
  };
}
