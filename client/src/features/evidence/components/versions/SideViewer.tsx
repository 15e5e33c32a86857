import type { Version } from "@sidang/shared";
import { useMemo, useState } from "react";
import { createPositions } from "#app/features/evidence/components/document/positions";
import { sourceOf } from "#app/features/evidence/components/document/sourceOf";
import { tellMark } from "#app/features/evidence/telling/threadWords";
import { useWords } from "#app/features/evidence/telling/words";
import { marksOf } from "#app/features/evidence/threads/marksOf";
import type { PlacedThread } from "#app/features/evidence/threads/placedThread";
import { DocumentViewer, type Place, type SeenPlace } from "#app/ui/viewer";
import { NumberGutter } from "./NumberGutter";

interface Props {
  readonly version: Version;
  readonly threads: readonly PlacedThread[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly place: Place | null;
  readonly onSeen: (seen: SeenPlace) => void;
  readonly onChoose: (threadId: string) => void;
}

/** One of two versions beside each other, with the numbers of its threads. */
export function SideViewer({ version, threads, numbers, chosen, place, onSeen, onChoose }: Props) {
  const words = useWords();
  const [positions] = useState(createPositions);
  const source = useMemo(() => sourceOf(version), [version]);
  const said = useMemo(() => {
    const numbered = threads.filter(({ thread }) => numbers.has(thread.threadId));
    return marksOf(
      numbered,
      (placed) => `${numbers.get(placed.thread.threadId)}: ${tellMark(words, placed)}`,
    );
  }, [threads, numbers, words]);
  const marks = useMemo(
    () => said.map((mark) => (mark.id === chosen ? { ...mark, active: true } : mark)),
    [said, chosen],
  );
  return (
    <DocumentViewer
      source={source}
      marks={marks}
      place={place}
      onPlace={onSeen}
      onMark={onChoose}
      layoutOf={positions.tell}
      aside={<NumberGutter positions={positions} numbers={numbers} chosen={chosen} onChoose={onChoose} />}
    />
  );
}
