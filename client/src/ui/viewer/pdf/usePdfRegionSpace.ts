import type { PageArea } from "@sidang/shared";
import { useMemo } from "react";
import { boxOfRect, rectOfBox } from "../geometry/pageBoxes";
import { type Turn, turnedBox, turnOf, unturnedBox } from "../geometry/turns";
import type { RegionSpace } from "../regions/useRegion";
import type { PageGeometry } from "./pageGeometry";

/** Regions of pages: kept in their user space, whatever the zoom and the turn. */
export function usePdfRegionSpace(geometries: readonly PageGeometry[], turn: Turn): RegionSpace<PageArea> {
  return useMemo(
    () => ({
      keep({ page, box }) {
        const geometry = geometries[page - 1];
        if (geometry === undefined) return null;
        return { page, rect: rectOfBox(unturnedBox(box, turnOf(geometry.turn + turn)), geometry.view) };
      },
      show({ page, rect }) {
        const geometry = geometries[page - 1];
        if (geometry === undefined) return null;
        return { page, box: turnedBox(boxOfRect(rect, geometry.view), turnOf(geometry.turn + turn)) };
      },
      anchorOf: (area) => ({ kind: "REGION", area }),
    }),
    [geometries, turn],
  );
}
