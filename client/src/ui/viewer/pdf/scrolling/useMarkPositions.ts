import { useEffect, useMemo } from "react";
import type { Layout } from "../../geometry/layOut";
import { boxOfRect } from "../../geometry/pageBoxes";
import { type Turn, turnedBox, turnOf } from "../../geometry/turns";
import { areasOf } from "../../marks/boxesByPage";
import type { Mark, MarkPosition } from "../../props";
import type { PageGeometry } from "../pageGeometry";

interface Drawn {
  readonly marks: readonly Mark[];
  readonly geometries: readonly PageGeometry[];
  readonly layout: Layout;
  readonly turn: Turn;
  readonly layoutOf: ((positions: readonly MarkPosition[]) => void) | undefined;
}

/** Tells where each mark stands, anew when the layout or the marks change; scrolling changes nothing of it. */
export function useMarkPositions({ marks, geometries, layout, turn, layoutOf }: Drawn): void {
  const positions = useMemo(
    () => marks.flatMap((mark) => positionOf(mark, geometries, layout, turn)),
    [marks, geometries, layout, turn],
  );
  useEffect(() => layoutOf?.(positions), [layoutOf, positions]);
}

function positionOf(
  { id, anchor }: Mark,
  geometries: readonly PageGeometry[],
  { tops, sizes }: Layout,
  turn: Turn,
): readonly MarkPosition[] {
  const area = areasOf(anchor)[0];
  if (area === undefined) return [];
  const [geometry, top, size] = [geometries[area.page - 1], tops[area.page - 1], sizes[area.page - 1]];
  if (geometry === undefined || top === undefined || size === undefined) return [];
  const { y } = turnedBox(boxOfRect(area.rect, geometry.view), turnOf(geometry.turn + turn));
  return [{ id, top: top + (y * size.height) / 100 }];
}
