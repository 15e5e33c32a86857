import { Button } from "@mantine/core";
import { latestVersion, type Version } from "@sidang/shared";
import { useCallback, useMemo, useRef, useState } from "react";
import { useWords } from "#app/features/evidence/telling/words";
import { pageAcross, pagePairs } from "#app/features/evidence/threads/pageMap";
import { type PlacedThread, placedThreads } from "#app/features/evidence/threads/placedThread";
import { useDesk } from "#app/features/evidence/useDesk";
import type { Place, SeenPlace } from "#app/ui/viewer";
import { Moves } from "./Moves";
import { SideViewer } from "./SideViewer";
import classes from "./Versions.module.css";

type Side = "left" | "right";

/** Two versions beside each other, the older left: they scroll together by what they say, and a thread has the same number in both. */
export function SideBySide({ older }: { readonly older: Version }) {
  const { t } = useWords();
  const { desk, change } = useDesk();
  const { evidence } = desk;
  const newer = latestVersion(evidence);
  const [chosen, choose] = useState<string | null>(null);
  const [places, setPlaces] = useState<Record<Side, Place | null>>({ left: null, right: null });
  const lead = useRef<Side>("left");
  const threads = useMemo(
    () =>
      placedThreads(evidence, older).filter(
        ({ place, thread }) => place !== null && thread.places[newer.versionId],
      ),
    [evidence, older, newer.versionId],
  );
  const others = useMemo(() => placedThreads(evidence, newer), [evidence, newer]);
  const numbers = useMemo(
    () => new Map(threads.map(({ thread }, at) => [thread.threadId, at + 1])),
    [threads],
  );
  const pairs = useMemo(() => {
    const all = threads.map(({ thread }) => thread);
    return {
      left: pagePairs(all, older.versionId, newer.versionId),
      right: pagePairs(all, newer.versionId, older.versionId),
    };
  }, [threads, older.versionId, newer.versionId]);
  const onSeen = useCallback(
    (side: Side, { page }: SeenPlace) => {
      if (lead.current !== side) return;
      const other: Side = side === "left" ? "right" : "left";
      const across = pageAcross(pairs[side], page, pagesOf(side === "left" ? newer : older));
      setPlaces((before) =>
        before[other]?.page === across ? before : { ...before, [other]: { page: across } },
      );
    },
    [pairs, newer, older],
  );
  const show = (threadId: string) => {
    choose(threadId);
    const placeIn = (placed: readonly PlacedThread[]) => {
      const found = placed.find(({ thread }) => thread.threadId === threadId);
      if (found?.place == null || found.page === null || found.place.state === "LOST") return null;
      return { page: found.page, anchor: found.place.anchor };
    };
    setPlaces({ left: placeIn(threads), right: placeIn(others) });
  };
  return (
    <div className={classes.sides}>
      <div className={classes.moves} style={{ gridRow: 3 }}>
        <Moves threads={threads} newer={newer} chosen={chosen} onChoose={show} />
      </div>
      {(["left", "right"] as const).map((side) => {
        const version = side === "left" ? older : newer;
        return (
          <section
            key={side}
            className={classes.side}
            style={{ gridRow: "1 / 3" }}
            aria-label={t("evidence:versions.number", { number: version.number })}
            onPointerEnter={() => {
              lead.current = side;
            }}
            onFocusCapture={() => {
              lead.current = side;
            }}
          >
            <h2 className={classes.sideTitle}>
              {t(side === "left" ? "evidence:versions.olderTitle" : "evidence:versions.newerTitle", {
                number: version.number,
              })}{" "}
              {side === "right" && (
                <Button size="compact-xs" variant="default" onClick={() => change({ beside: null })}>
                  {t("evidence:versions.endCompare")}
                </Button>
              )}
            </h2>
            <SideViewer
              version={version}
              threads={side === "left" ? threads : others}
              numbers={numbers}
              chosen={chosen}
              place={places[side]}
              onSeen={(seen) => onSeen(side, seen)}
              onChoose={show}
            />
          </section>
        );
      })}
    </div>
  );
}

function pagesOf({ reading }: Version): number {
  return reading.kind === "READ" ? (reading.pages ?? 1) : Number.MAX_SAFE_INTEGER;
}
