import {
  type AnchorState,
  anchorStates,
  type ThreadAudience,
  type ThreadKind,
  type ThreadStatus,
  threadAudiences,
  threadKinds,
  threadStatuses,
} from "@sidang/shared";
import { oneOf, type UrlState } from "#app/lib/url";

export const layouts = ["MARGIN", "LIST"] as const;

/** What narrows the threads; null leaves all. */
export interface ThreadFilter {
  readonly status: ThreadStatus | null;
  readonly kind: ThreadKind | null;
  readonly authorId: string | null;
  /** Threads that are anchored to this indicator. */
  readonly indicatorCode: string | null;
  readonly audience: ThreadAudience | null;
  readonly place: AnchorState | null;
}

/** Where somebody looks in an evidence. */
export interface EvidenceAddress extends ThreadFilter {
  readonly thread: string | null;
  /** The number of the version; null is the newest. */
  readonly version: number | null;
  /** Where the document is opened; pages count from 1. */
  readonly page: number | null;
  /** The number of the older version that stands beside the newest; null when none does. */
  readonly beside: number | null;
  readonly layout: (typeof layouts)[number];
}

export const noFilter: ThreadFilter = {
  status: null,
  kind: null,
  authorId: null,
  indicatorCode: null,
  audience: null,
  place: null,
};

export const startAddress: EvidenceAddress = {
  ...noFilter,
  thread: null,
  version: null,
  page: null,
  beside: null,
  layout: "MARGIN",
};

/** `/bukti/:id?utas=…&versi=2&hlm=12&banding=1&tampil=LIST&status=OPEN&jenis=FINDING&penulis=…&indikator=…&untuk=UNIT&letak=MOVED` */
export const evidenceAddress: UrlState<EvidenceAddress> = {
  read: (address) => ({
    thread: address.get("utas") || null,
    version: countOf(address, "versi"),
    page: countOf(address, "hlm"),
    beside: countOf(address, "banding"),
    layout: oneOf(address, "tampil", layouts, "MARGIN"),
    status: oneOf(address, "status", threadStatuses, null),
    kind: oneOf(address, "jenis", threadKinds, null),
    authorId: address.get("penulis") || null,
    indicatorCode: address.get("indikator") || null,
    audience: oneOf(address, "untuk", threadAudiences, null),
    place: oneOf(address, "letak", anchorStates, null),
  }),
  write: (value) =>
    Object.fromEntries(
      Object.entries({
        utas: value.thread,
        versi: value.version,
        hlm: value.page,
        banding: value.beside,
        tampil: value.layout === "MARGIN" ? null : value.layout,
        status: value.status,
        jenis: value.kind,
        penulis: value.authorId,
        indikator: value.indicatorCode,
        untuk: value.audience,
        letak: value.place,
      }).flatMap(([name, part]) => (part === null ? [] : [[name, String(part)]])),
    ),
};

/** A path that leads to a thread where it stands in a version; for whoever may see it. */
export function pathOfThread(
  evidenceId: string,
  place: { readonly threadId: string; readonly version: number; readonly page: number | null },
): string {
  const { threadId: thread, version, page } = place;
  const address = evidenceAddress.write({ ...startAddress, thread, version, page });
  return `/bukti/${encodeURIComponent(evidenceId)}?${new URLSearchParams(address)}`;
}

/** A whole number from 1, else null. */
function countOf(address: URLSearchParams, name: string): number | null {
  const given = address.get(name) ?? "";
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}
