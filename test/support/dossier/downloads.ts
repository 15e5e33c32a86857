import type { Client } from "../client.js";
import { allOfPdf, allOfZip } from "../taken.js";

/** What is asked about. */
export interface Named {
  readonly proposalId: string;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly threadIds: readonly string[];
}

interface Download {
  readonly path: (named: Named) => string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ways to a version's bytes, and to what is made of it. What is added to the server is added here. */
export const downloads: readonly Download[] = [
  { path: ({ versionId }) => `/files/versions/${versionId}` },
  { path: ({ versionId }) => `/files/versions/${versionId}?download=1` },
  { path: ({ versionId }) => `/files/versions/${versionId}`, method: "HEAD" },
  { path: ({ versionId }) => `/files/versions/${versionId}`, headers: { range: "bytes=0-9" } },
  { path: ({ versionId }) => `/files/versions/${versionId}`, headers: { range: "bytes=99999999-" } },
  { path: ({ versionId }) => `/files/versions/${versionId}`, headers: { "if-none-match": "*" } },
  { path: ({ versionId }) => `/files/versions/${versionId}/preview` },
  { path: ({ versionId }) => `/files/versions/${versionId}/annotations.jsonld` },
  { path: ({ versionId }) => `/files/versions/${versionId}/annotated.pdf` },
  { path: ({ evidenceId }) => `/files/evidence/${evidenceId}/report.pdf` },
  { path: ({ evidenceId }) => `/files/evidence/${evidenceId}/report.xlsx` },
];

/** Those of them that hold threads, with `v` and `e` for the ids. */
export const exported = [
  "/files/versions/v/annotations.jsonld",
  "/files/versions/v/annotated.pdf",
  "/files/evidence/e/report.pdf",
  "/files/evidence/e/report.xlsx",
] as const;

/** The whole answer as text: status, headers, and what is packed in the body as well. */
export async function fetched(
  { url, cookie }: Pick<Client, "url" | "cookie">,
  { path, method = "GET", headers = {} }: Download,
  about: Named,
): Promise<string> {
  const response = await fetch(url + path(about), { method, headers: { cookie, ...headers } });
  const bytes = Buffer.from(await response.arrayBuffer());
  const said = JSON.stringify([Object.fromEntries(response.headers), await legible(response, bytes)]);
  return without(`${response.status} ${said}`);
}

async function legible({ status, headers }: Response, bytes: Buffer): Promise<string> {
  const type = headers.get("content-type") ?? "";
  if (status === 200 && bytes.length > 0 && type.includes("pdf")) return allOfPdf(bytes);
  if (status === 200 && bytes.length > 0 && type.includes("spreadsheet")) return allOfZip(bytes);
  return bytes.toString("latin1");
}

/** Without what differs between any two answers. */
export function without(answer: string): string {
  return answer.replace(/"(date|x-request-id)":"[^"]*"/g, "");
}
