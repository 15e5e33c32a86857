import { randomUUID } from "node:crypto";
import type { Anchor } from "@sidang/shared";
import { makePdf } from "../../../server/src/documents/make/makePdf.js";
import type { Client } from "../client.js";

/** The mutation itself, for those who send it with what does not fit. */
export const replyText =
  "mutation ($c: ID!, $t: ID!, $b: String!, $m: [ID!]) { replyToThread(commandId: $c, threadId: $t, body: $b, mentions: $m) { id } }";

/** A PDF with one paragraph a page. */
export function pages(...texts: readonly string[]) {
  return makePdf({
    title: "Laporan",
    author: "Balai",
    blocks: texts.flatMap((text) => [{ kind: "paragraph", text } as const, { kind: "pageBreak" } as const]),
  });
}

export function region(page: number, x0: number, y0: number, x1: number, y1: number): Anchor {
  return { kind: "REGION", area: { page, rect: { x0, y0, x1, y1 } } };
}

/** Asks for evidence of an upload that may be refused, and does not wait for it to be read. */
export function tryEvidence(client: Client, proposalId: string, uploadId: string) {
  return client.send<{ addEvidence: { id: string; versions: { id: string }[] } }>(
    'mutation ($c: ID!, $p: ID!, $u: ID!) { addEvidence(commandId: $c, proposalId: $p, uploadId: $u, title: "Bukti", indicatorCodes: ["A.I.1.i.a"]) { id versions { id } } }',
    { c: randomUUID(), p: proposalId, u: uploadId },
  );
}

/** The code of an answer's first error; `OK` when there is none. */
export function codeOf({
  errors,
}: {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}) {
  return errors?.[0]?.extensions?.code ?? "OK";
}
