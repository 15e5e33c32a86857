import { useEffect, useRef } from "react";
import type { Size } from "../geometry/layOut";
import type { Turn } from "../geometry/turns";
import { MarkLayer, type ShownMark } from "../marks/MarkLayer";
import { useMarkClicks } from "../marks/useMarkClicks";
import { RegionBox } from "../regions/RegionBox";
import type { Region } from "../regions/useRegion";
import classes from "./PictureViewer.module.css";

interface Props {
  readonly url: string;
  readonly label: string;
  /** As it is shown: turned. */
  readonly size: Size;
  readonly turn: Turn;
  readonly isThere: boolean;
  readonly marks: readonly ShownMark[];
  readonly region: Region;
  readonly onMark: (id: string) => void;
  readonly onNatural: (size: Size) => void;
  readonly onFailed: () => void;
}

/** The picture itself, with its marks and the region that is being drawn. */
export function Picture({ url, label, size, turn, isThere, marks, region, onMark, ...on }: Props) {
  const clicks = useMarkClicks(marks, onMark);
  const isUpright = turn % 180 === 0;
  const image = useRef<HTMLImageElement>(null);
  const tell = useRef(on);
  tell.current = on;
  // A picture that came before React had put its element into the page has told nobody.
  useEffect(() => {
    const element = image.current;
    if (element?.complete !== true) return;
    if (element.naturalWidth === 0) tell.current.onFailed();
    else tell.current.onNatural({ width: element.naturalWidth, height: element.naturalHeight });
  }, []);
  return (
    <section
      className={classes.picture}
      data-page={1}
      data-text="NONE"
      data-drawn={isThere || undefined}
      style={{ width: size.width, height: size.height }}
      {...clicks}
    >
      <img
        ref={image}
        src={url}
        alt={label}
        draggable={false}
        style={{
          width: isUpright ? size.width : size.height,
          height: isUpright ? size.height : size.width,
          rotate: `${turn}deg`,
        }}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          on.onNatural({ width: naturalWidth || 800, height: naturalHeight || 600 })
        }
        onError={on.onFailed}
      />
      <MarkLayer marks={marks} onMark={onMark} />
      {region.shown !== null && (
        <RegionBox
          box={region.shown.box}
          isDrawing={region.isDrawing}
          onMove={region.move}
          onConfirm={region.confirm}
          onCancel={region.cancel}
        />
      )}
    </section>
  );
}
