import { useCallback, useState } from "react";
import { isSameGeometry, type PageGeometry } from "../pageGeometry";

/** The geometry of every page: the first one's, until a page has told its own. Index 0 is page 1. */
export function useGeometries(count: number, first: PageGeometry) {
  const [geometries, setGeometries] = useState<readonly PageGeometry[]>(() =>
    Array.from({ length: count }, () => first),
  );
  const tell = useCallback((page: number, geometry: PageGeometry) => {
    setGeometries((before) => {
      const known = before[page - 1];
      if (known === undefined || isSameGeometry(known, geometry)) return before;
      return before.with(page - 1, geometry);
    });
  }, []);
  return { geometries, tell };
}
