import type { TextAnchor } from "@sidang/shared";
import { IconSearch, IconTextDecrease, IconTextIncrease } from "@tabler/icons-react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { quoteOf, trimmed } from "../passages/quoteOf";
import type { TextPoint } from "../passages/runElements";
import { useSelectedPassage } from "../passages/useSelectedPassage";
import type { Mark, ViewerProps } from "../props";
import { useViewerKeys } from "../scrolling/useViewerKeys";
import { SearchBar } from "../searching/SearchBar";
import { useSearch } from "../searching/useSearch";
import { MoreTools } from "../toolbar/MoreTools";
import { Tool } from "../toolbar/Tool";
import { Toolbar, ToolGroup, ToolSpace } from "../toolbar/Toolbar";
import { byChunk, type Chunk } from "./chunks";
import { FlowChunk } from "./FlowChunk";
import classes from "./FlowDocument.module.css";
import { useFlowPlaces } from "./useFlowPlaces";

/** A chunk, and how it is drawn. */
export interface DrawnChunk extends Chunk {
  readonly content: ReactNode;
}

interface Props extends ViewerProps {
  /** The document's whole text: what positions count in. */
  readonly text: string;
  readonly chunks: readonly DrawnChunk[];
  readonly label: string;
}

const sizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8];
const none = () => {};
const noMarks: readonly Mark[] = [];
const noHits: readonly never[] = [];

/** A text that flows: no pages, a readable column, marks under its words. */
export function FlowDocument({ text, chunks, label, source, marks, place, aside, ...on }: Props) {
  const { onSelect = none, onMark = none, onPlace } = on;
  const { t } = useTranslation("viewer");
  const scroller = useRef<HTMLElement>(null);
  const [size, setSize] = useState(2);
  const [isSearching, setSearching] = useState(false);

  const anchorOf = useCallback(
    async (from: TextPoint, to: TextPoint) => anchorAt(text, from.offset, to.offset),
    [text],
  );
  useSelectedPassage(scroller, anchorOf, onSelect);
  useEffect(() => onPlace?.({ page: 1, pages: 1, visible: [1] }), [onPlace]);

  const marksByChunk = useMemo(
    () => byChunk(chunks, marks, ({ anchor }) => (anchor.kind === "TEXT" ? anchor.position : null)),
    [chunks, marks],
  );
  const goTo = useFlowPlaces({ scroller, chunks, marks, layoutOf: on.layoutOf });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place is a reason to go there
  useEffect(() => {
    if (place?.anchor?.kind === "TEXT") goTo(place.anchor.position);
  }, [place]);

  const textOf = useCallback(async () => text, [text]);
  const search = useSearch(1, textOf, 1);
  const hit = search.hits[search.current];
  const hitsByChunk = useMemo(() => byChunk(chunks, search.hits, (each) => each), [chunks, search.hits]);
  useEffect(() => {
    if (hit !== undefined) goTo(hit);
  }, [hit, goTo]);
  const markHit = () => {
    if (hit === undefined) return;
    const drawn = scroller.current?.querySelector("[data-current-hit]");
    onSelect(anchorAt(text, hit.start, hit.end), drawn?.getBoundingClientRect() ?? null);
  };
  const closeSearch = () => {
    setSearching(false);
    search.setQuery("");
    scroller.current?.focus({ preventScroll: true });
  };

  const larger = () => setSize((before) => Math.min(sizes.length - 1, before + 1));
  const smaller = () => setSize((before) => Math.max(0, before - 1));
  const onKeyDown = useViewerKeys({
    larger,
    smaller,
    fit: () => setSize(2),
    search: () => setSearching(true),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work wherever the focus is inside
    <div className={classes.document} onKeyDown={onKeyDown}>
      <Toolbar>
        <ToolGroup>
          <Tool
            icon={IconSearch}
            label={t("toolbar.search")}
            keys="Ctrl+F"
            isOn={isSearching}
            onClick={() => (isSearching ? closeSearch() : setSearching(true))}
          />
        </ToolGroup>
        <ToolSpace />
        <ToolGroup>
          <Tool icon={IconTextDecrease} label={t("toolbar.smaller")} keys="−" onClick={smaller} />
          <Tool icon={IconTextIncrease} label={t("toolbar.larger")} keys="+" onClick={larger} />
        </ToolGroup>
        <ToolGroup>
          <MoreTools source={source} />
        </ToolGroup>
      </Toolbar>
      {isSearching && (
        <SearchBar
          search={search}
          setQuery={search.setQuery}
          step={search.step}
          pages={1}
          onMark={markHit}
          onClose={closeSearch}
        />
      )}
      <section
        ref={scroller}
        className={classes.scroller}
        data-scroller=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls has to be reached with the keyboard
        tabIndex={0}
        aria-label={label}
      >
        <div className={classes.sheet}>
          <div className={classes.column} style={{ fontSize: `${sizes[size]}rem` }}>
            {chunks.map((chunk, index) => (
              <FlowChunk
                key={chunk.start}
                index={index}
                chunk={chunk}
                marks={marksByChunk.get(index) ?? noMarks}
                hits={hitsByChunk.get(index) ?? noHits}
                hit={hit}
                onMark={onMark}
              >
                {chunk.content}
              </FlowChunk>
            ))}
          </div>
          <div className={classes.aside}>{aside}</div>
        </div>
      </section>
    </div>
  );
}

function anchorAt(text: string, start: number, end: number): TextAnchor | null {
  const position = trimmed(text, { start, end });
  return position === null ? null : { kind: "TEXT", quote: quoteOf(text, position), position, areas: [] };
}
