import type { PageArea } from "@sidang/shared";

/** What is said of one thread. Words (status, kind, audience) come in the reader's language, as they are to be printed. */
export interface ReportedThread {
  readonly number: number;
  /** Null for what stands on no page. */
  readonly page: number | null;
  readonly quote: string | null;
  /** Where it stands; of the document at `documentPath` a picture of the first area is put beside it. */
  readonly areas: readonly PageArea[];
  /** PNG, where the caller has a picture already: of a photograph, of another version. */
  readonly crop: Uint8Array | null;
  readonly kind: string;
  readonly audience: string;
  readonly status: string;
  /** How sure its place is in this version; "" when it is. */
  readonly anchorState: string;
  readonly reason: string | null;
  readonly comments: readonly { readonly author: string; readonly at: number; readonly body: string }[];
}

/** The words of the report's own, in the reader's language. */
export interface ReportLabels {
  readonly unit: string;
  readonly agency: string;
  readonly evidence: string;
  readonly version: string;
  readonly generatedAt: string;
  readonly thread: string;
  readonly page: string;
  readonly quote: string;
  readonly kind: string;
  readonly audience: string;
  readonly status: string;
  readonly place: string;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
  readonly comment: string;
  readonly picture: string;
  /** Said where pictures were left out for want of time. */
  readonly picturesLeftOut: string;
  readonly noThreads: string;
}

export interface ThreadReport {
  readonly title: string;
  readonly unit: string;
  readonly agency: string;
  readonly evidence: string;
  readonly version: number;
  /** Epoch milliseconds, printed in `timeZone` (IANA) as `language` writes it. */
  readonly generatedAt: number;
  readonly timeZone: string;
  readonly language: "id" | "en";
  readonly labels: ReportLabels;
  /** What is to be known of the report itself, such as what was left out of it. */
  readonly notices: readonly string[];
  /** The PDF of which pictures are made; null for none. */
  readonly documentPath: string | null;
  readonly threads: readonly ReportedThread[];
}
