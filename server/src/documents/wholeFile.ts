import { readFile, stat } from "node:fs/promises";
import { documentLimits } from "./limits.js";
import { type Refused, refuse } from "./refusal.js";

/** All bytes of a file that is neither empty nor larger than the worker takes in. Throws where there is no such file. */
export async function wholeFile(path: string): Promise<Uint8Array<ArrayBuffer> | Refused> {
  const { size } = await stat(path);
  if (size === 0) return refuse("EMPTY");
  if (size > documentLimits.fileBytes)
    return refuse("TOO_LARGE", { detail: "bytes", bound: documentLimits.fileBytes });
  return new Uint8Array(await readFile(path));
}
