import { type Agent, request } from "node:http";

/** No answer came, or half of one: whether the request was carried out is not known. */
export class AnswerLost extends Error {}

/** Posts JSON over a connection of the agent's. Plain `node:http`, since `fetch` costs a race more than the server does. */
export function post(
  agent: Agent,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: object,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new AnswerLost());
    const text = JSON.stringify(body);
    const length = { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) };
    const asked = request(url, { method: "POST", agent, headers: { ...headers, ...length } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", lost);
      response.on("aborted", lost);
      response.on("end", () => {
        if (!response.complete) return lost();
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString("utf8") });
      });
    });
    asked.on("error", lost);
    asked.end(text);
  });
}
