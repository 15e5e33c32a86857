import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { tellMark } from "#app/features/evidence/telling/threadWords";
import { useWords } from "#app/features/evidence/telling/words";
import { marksOf } from "#app/features/evidence/threads/marksOf";
import { useDraftMarks } from "#app/features/evidence/threads/useDraftMarks";
import { useDesk } from "#app/features/evidence/useDesk";
import { initialsOf } from "#app/lib/format";
import { EmptyState } from "#app/ui/states";
import { DocumentViewer, type Mark } from "#app/ui/viewer";
import { createPositions, type Positions } from "./positions";
import { isShown, sourceOf } from "./sourceOf";
import { usePageStarts } from "./usePageStarts";

interface Props {
  /** Stands beside the pages and scrolls with them. */
  readonly aside?: ReactNode;
  /** A mark was touched. */
  readonly onThread?: () => void;
  /** What else is marked. */
  readonly extra?: readonly Mark[];
}

const noMarks: readonly Mark[] = [];

const PositionsContext = createContext<Positions>(createPositions());

/** Where the marks of the document around stand. */
export function useDocumentPositions(): Positions {
  return useContext(PositionsContext);
}

/** The version that is looked at, with what was said and begun to be said about it. */
export function DocumentPane({ aside, onThread, extra = noMarks }: Props) {
  const words = useWords();
  const { t } = words;
  const value = useDesk();
  const { desk, version, all, activeId, activate, place, onSeen, select, present, drafts, compose } = value;
  const [positions] = useState(createPositions);
  const { versionId } = version;
  // The words of two thousand marks are made once, not at each press of a key; nor does typing make marks anew.
  const said = useMemo(() => marksOf(all, (thread) => tellMark(words, thread)), [all, words]);
  const begun = useDraftMarks(drafts.all, versionId, t("evidence:draft.mark"));
  const marks = useMemo(
    () => [
      ...said.map((mark) => (mark.id === activeId ? { ...mark, active: true } : mark)),
      ...extra,
      ...begun,
    ],
    [said, activeId, extra, begun],
  );
  const pageStarts = usePageStarts(desk.evidence.evidenceId, version);
  const source = useMemo(() => sourceOf(version), [version]);
  const presence = useMemo(
    () =>
      present.flatMap(({ page, name }) =>
        page === null ? [] : [{ page, name, initials: initialsOf(name) }],
      ),
    [present],
  );
  const onSelect = useCallback<NonNullable<Parameters<typeof DocumentViewer>[0]["onSelect"]>>(
    (anchor, at) => select(anchor === null ? null : { anchor, at }),
    [select],
  );
  const onMark = (id: string) => {
    const draft = drafts.all.get(id);
    if (draft !== undefined) return compose(draft.target);
    if (!all.some(({ thread }) => thread.threadId === id)) return;
    activate(id === activeId ? null : id);
    onThread?.();
  };
  if (version.reading.kind === "UNREADABLE" || !isShown(version)) {
    const unreadable = version.reading.kind === "UNREADABLE";
    return (
      <EmptyState
        title={t(unreadable ? "evidence:document.unreadable" : "evidence:document.notShown")}
        text={
          version.reading.kind === "UNREADABLE" ? version.reading.reason : t("evidence:document.notShownText")
        }
        action={
          <a href={source.url} download={version.fileName}>
            {t("evidence:document.download", { name: version.fileName })}
          </a>
        }
      />
    );
  }
  return (
    <PositionsContext value={positions}>
      <DocumentViewer
        source={source}
        marks={marks}
        place={place}
        onPlace={onSeen}
        onSelect={onSelect}
        onMark={onMark}
        layoutOf={positions.tell}
        presence={presence}
        pageStarts={pageStarts}
        aside={aside}
      />
    </PositionsContext>
  );
}
