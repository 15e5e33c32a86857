import { uploadBarriers, uploadRefusals } from "@sidang/shared";
import type { DetailedError, Upload } from "tus-js-client";
import type { Refusal } from "../queue/entry";
import type { QueuePorts, SendingEnd } from "./ports";

const reasons: readonly string[] = [...uploadRefusals, ...uploadBarriers];

/** Sends a file by tus, or goes on from what the server has of it. When it goes on after a cut, the queue says. */
export const sendFile: QueuePorts["send"] = (file, { place, uploadUrl }, reports) => {
  let stopped = false;
  let upload: Upload | undefined;
  const end = (ending: SendingEnd) => {
    if (!stopped) reports.over(ending);
  };
  const start = async () => {
    const tus = await import("tus-js-client");
    if (stopped) return;
    const one = new tus.Upload(file, {
      endpoint: "/files",
      uploadUrl,
      metadata: { filename: file.name, proposalId: place.proposalId },
      retryDelays: null,
      // The queue remembers by itself, with what else it knows.
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => {
        if (one.url !== null) reports.urlGiven(one.url);
      },
      onProgress: (sent) => reports.progressed(sent),
      onAfterResponse: (request, response) => {
        // Null, whatever the type says, when there is none.
        const refused = response.getHeader("upload-refusal");
        if (request.getMethod() !== "HEAD" || !refused) return;
        void one.abort();
        end({ kind: "REFUSED", reason: reasonOf(refused), bound: null });
      },
      onSuccess: () => end({ kind: "ARRIVED" }),
      onError: (error) => end(endOf(error)),
    });
    upload = one;
    one.start();
  };
  start().catch(() => end({ kind: "CUT", forget: false }));
  return () => {
    stopped = true;
    void upload?.abort();
  };
};

/** What the server meant: a refusal is for good, everything else is tried again. */
function endOf(error: Error | DetailedError): SendingEnd {
  const response = "originalResponse" in error ? error.originalResponse : null;
  if (response === null) return { kind: "CUT", forget: false };
  const said = parse(response.getBody());
  if (said !== null && reasons.includes(said.error))
    return { kind: "REFUSED", reason: reasonOf(said.error), bound: said.bound ?? null };
  switch (response.getStatus()) {
    case 403:
    case 404:
      return { kind: "REFUSED", reason: "NOT_ALLOWED", bound: null };
    case 410:
      return { kind: "CUT", forget: true };
    default:
      return { kind: "CUT", forget: false };
  }
}

function reasonOf(said: string): Refusal {
  return reasons.includes(said) ? (said as Refusal) : "UNKNOWN";
}

function parse(body: string): { readonly error: string; readonly bound?: number } | null {
  try {
    const read = JSON.parse(body) as { error?: unknown; bound?: number } | null;
    return typeof read?.error === "string" ? { ...read, error: read.error } : null;
  } catch {
    return null;
  }
}
