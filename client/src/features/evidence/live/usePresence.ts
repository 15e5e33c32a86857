import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { EvidencePresenceDocument, ReportEvidenceViewDocument } from "#app/generated/evidence/graphql";

/** Somebody who has the evidence open now. `page` is null while they have not said where they are. */
export interface Present {
  readonly userId: string;
  readonly name: string;
  readonly page: number | null;
}

const nobody: readonly Present[] = [];
const again = 3_000;
/** Whoever scrolls through does not tell each page, in milliseconds. */
const settled = 500;

/** Who else has the evidence open. It may be late or wrong for a moment, and nothing is decided by it. */
export function usePresence(evidenceId: string, readerId: string): readonly Present[] {
  const client = useApolloClient();
  const [present, setPresent] = useState(nobody);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: { unsubscribe: () => void } | undefined;
    const later = () => {
      setPresent(nobody);
      timer = setTimeout(listen, again);
    };
    function listen() {
      stream = client
        .subscribe({ query: EvidencePresenceDocument, variables: { evidenceId }, fetchPolicy: "no-cache" })
        .subscribe({
          next: ({ data }) => {
            if (!data) return;
            const others = data.evidencePresence.filter(
              ({ userId, connections }) => connections > 0 && userId !== readerId,
            );
            setPresent(
              others.map(({ userId, name, view }) => ({ userId, name, page: pageOf(view ?? null) })),
            );
          },
          error: later,
          complete: later,
        });
    }
    listen();
    return () => {
      clearTimeout(timer);
      stream?.unsubscribe();
    };
  }, [client, evidenceId, readerId]);
  return present;
}

/** Tells the others which page the reader looks at, once they stay there. */
export function useReportView(evidenceId: string, page: number | null): void {
  const client = useApolloClient();
  useEffect(() => {
    if (page === null) return;
    const timer = setTimeout(() => {
      const variables = { evidenceId, view: `page:${page}` };
      // Not to be seen on a page for a moment is no harm.
      client
        .mutate({ mutation: ReportEvidenceViewDocument, variables, fetchPolicy: "no-cache" })
        .catch(() => {});
    }, settled);
    return () => clearTimeout(timer);
  }, [client, evidenceId, page]);
}

/** `page:12` as 12; anything else as nowhere. */
function pageOf(view: string | null): number | null {
  const [, page] = /^page:(\d{1,6})$/.exec(view ?? "") ?? [];
  return page === undefined ? null : Number(page);
}
