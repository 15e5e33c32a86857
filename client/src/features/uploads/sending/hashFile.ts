import type { HashMessage } from "./hashWorker";
import { UnreadableFile } from "./ports";

/** SHA-256 of a file in hex, read off the page's thread: WebCrypto wants the whole file in memory, this does not. */
export function hashFile(file: File, onRead: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  const worker = new Worker(new URL("./hashWorker.ts", import.meta.url), { type: "module" });
  return new Promise<string>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("the reading was given up")));
    worker.addEventListener("error", () =>
      reject(new Error("the worker that reads files could not be loaded")),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<HashMessage>) => {
      if (data.kind === "READ") onRead(data.bytes);
      else if (data.kind === "HASHED") resolve(data.sha256);
      else reject(new UnreadableFile(`${file.name} cannot be read`));
    });
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
