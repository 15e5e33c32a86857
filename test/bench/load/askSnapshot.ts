import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { Kind, parse, print } from "graphql";
import { repository } from "../../support/repository.js";

/** A query of the client's, from its own document below `client/src/features`. */
export async function clientQuery(path: string, name: string): Promise<string> {
  const file = join(repository(), "client", "src", "features", path);
  const query = parse(await readFile(file, "utf8")).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  if (query === undefined) throw new Error(`${file} has no query ${name}`);
  return print(query);
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Asks for a snapshot alone: how long the answer took, and how many bytes its body had on the wire. */
export function askSnapshot(
  url: string,
  asked: Asked,
  cookie: string,
): Promise<{ ms: number; bytes: number }> {
  const body = JSON.stringify(asked);
  const headers = { "content-type": "application/json", "accept-encoding": "br, gzip", origin: url, cookie };
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql`, { method: "POST", headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - from, bytes });
        else reject(new Error(`the snapshot was refused with ${response.statusCode}`));
      });
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
