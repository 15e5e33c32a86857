import { useApolloClient } from "@apollo/client/react";
import { latestVersion } from "@sidang/shared";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Place, SeenPlace } from "#app/ui/viewer";
import { standingOf } from "./acting/judge";
import type { EvidenceAddress } from "./address/evidenceAddress";
import type { Draft, DraftTarget } from "./drafts/draft";
import { useOutbox } from "./drafts/useOutbox";
import type { Desk } from "./live/desk";
import { usePresence, useReportView } from "./live/usePresence";
import { useSeen } from "./live/useSeen";
import type { EvidenceWish } from "./sending/evidenceWish";
import { postThrough } from "./sending/post";
import { filterThreads } from "./threads/filterThreads";
import { type PlacedThread, placedThreads } from "./threads/placedThread";
import { useArrivals } from "./threads/useArrivals";
import { DeskContext, type DeskValue, type Selection } from "./useDesk";

interface Props {
  readonly desk: Desk;
  /** Where the reader looks: in the page's address, or in the memory of whatever the desk stands in. */
  readonly address: EvidenceAddress;
  readonly change: (changes: Partial<EvidenceAddress>) => void;
  readonly children: ReactNode;
}

/** Holds what the parts of the page share. */
export function DeskProvider({ desk, address, change: changeAddress, children }: Props) {
  const { evidence, reader } = desk;
  const lastChange = useRef(changeAddress);
  lastChange.current = changeAddress;
  const change = useCallback((changes: Partial<EvidenceAddress>) => lastChange.current(changes), []);
  const client = useApolloClient();
  const [place, setPlace] = useState<Place | null>(() =>
    address.page === null ? null : { page: address.page },
  );
  const [seen, onSeen] = useState<SeenPlace | null>(null);
  const [selection, select] = useState<Selection | null>(null);
  const [composing, compose] = useState<DraftTarget | null>(null);
  const [placing, beginPlacing] = useState<string | null>(null);
  const present = usePresence(evidence.evidenceId, reader.id);
  useReportView(evidence.evidenceId, seen?.page ?? null);
  const noteVisible = useSeen(evidence);

  const latest = latestVersion(evidence);
  const version = evidence.versions.find(({ number }) => number === address.version) ?? latest;
  const lastAll = useRef<readonly PlacedThread[]>([]);
  const all = useMemo(() => placedThreads(evidence, version, lastAll.current), [evidence, version]);
  lastAll.current = all;
  const { isIn, arrivals, admit } = useArrivals(all, reader.id);
  const { status, kind, authorId, indicatorCode, audience, place: placeState } = address;
  const shown = useMemo(() => {
    const filter = { status, kind, authorId, indicatorCode, audience, place: placeState };
    return filterThreads(all.filter(isIn), filter);
  }, [all, isIn, status, kind, authorId, indicatorCode, audience, placeState]);

  const now = useRef({ all, isIn, admit });
  now.current = { all, isIn, admit };
  // Quicker than the address, which is written when there is time.
  const [activeId, setActive] = useState(address.thread);
  const written = useRef(address.thread);
  const open = useCallback((threadId: string | null) => {
    setActive(threadId);
    const wanted = now.current.all.find(({ thread }) => thread.threadId === threadId);
    if (wanted === undefined) return;
    if (!now.current.isIn(wanted)) now.current.admit();
    if (wanted.place !== null && wanted.page !== null)
      setPlace({ page: wanted.page, anchor: wanted.place.anchor });
  }, []);
  const activate = useCallback(
    (threadId: string | null) => {
      written.current = threadId;
      open(threadId);
      change({ thread: threadId });
    },
    [open, change],
  );
  // A link, at first or later, that leads to a thread.
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current && address.thread === written.current) return;
    arrived.current = true;
    written.current = address.thread;
    open(address.thread);
  }, [address.thread, open]);

  const onSent = (draft: Draft, id: string) => {
    const isNew = draft.target.type === "THREAD";
    compose((target) => (target !== null && sameTarget(target, draft.target) ? null : target));
    if (isNew) activate(id);
  };
  const drafts = useOutbox(reader.id, evidence.evidenceId, onSent);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const ask = useCallback(
    (wish: EvidenceWish) => postThrough(client)(crypto.randomUUID(), wish, leaving.current.signal),
    [client],
  );

  const value: DeskValue = {
    desk,
    standing: standingOf(desk),
    version,
    isLatest: version.versionId === latest.versionId,
    address,
    change,
    all,
    shown,
    arrivals,
    admit,
    activeId,
    activate,
    place,
    goTo: setPlace,
    seen,
    onSeen,
    selection,
    select,
    composing,
    compose,
    placing,
    beginPlacing,
    drafts,
    present,
    ask,
    noteVisible,
  };
  return <DeskContext value={value}>{children}</DeskContext>;
}

function sameTarget(one: DraftTarget, other: DraftTarget): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
