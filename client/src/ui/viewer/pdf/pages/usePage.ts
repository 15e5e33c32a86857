import type { PDFPageProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import type { OpenPdf } from "../opening/openPdf";
import { type PageGeometry, pageGeometryOf } from "../pageGeometry";

/** Milliseconds that a page stays in sight before it is asked for: who leafs through 300 pages loads the ones they stop at. */
const glance = 60;

/** A page of the document, loaded when somebody looks at it. `again` tries once more after a failure. */
export function usePage(
  { document }: OpenPdf,
  number: number,
  onGeometry: (page: number, geometry: PageGeometry) => void,
) {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another reason to load
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(
      () => {
        document.getPage(number).then(
          (loaded) => {
            if (gone) return;
            onGeometry(number, pageGeometryOf(loaded));
            setPage(loaded);
          },
          () => {
            if (!gone) setFailed(true);
          },
        );
      },
      number === 1 ? 0 : glance,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [document, number, onGeometry, attempt]);
  return {
    page,
    failed,
    again() {
      setFailed(false);
      setPage(null);
      setAttempt((count) => count + 1);
    },
  };
}
