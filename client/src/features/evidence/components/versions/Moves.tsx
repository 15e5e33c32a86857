import type { Version } from "@sidang/shared";
import { quoteOf, tellPlace } from "#app/features/evidence/telling/anchorWords";
import { useWords } from "#app/features/evidence/telling/words";
import { type PlacedThread, pageOfAnchor } from "#app/features/evidence/threads/placedThread";
import classes from "./Versions.module.css";

interface Props {
  /** In the order of the older version; all have a place in the newer. */
  readonly threads: readonly PlacedThread[];
  readonly newer: Version;
  readonly chosen: string | null;
  readonly onChoose: (threadId: string) => void;
}

/** What became of each thread from the older version to the newer, by its number. */
export function Moves({ threads, newer, chosen, onChoose }: Props) {
  const words = useWords();
  const { t, format } = words;
  if (threads.length === 0) return <p className={classes.sideTitle}>{t("evidence:moves.none")}</p>;
  return (
    <table aria-label={t("evidence:moves.title")}>
      <thead>
        <tr>
          <th scope="col">{t("evidence:moves.number")}</th>
          <th scope="col">{t("evidence:moves.what")}</th>
          <th scope="col">{t("evidence:moves.from")}</th>
          <th scope="col">{t("evidence:moves.to")}</th>
          <th scope="col">{t("evidence:moves.state")}</th>
        </tr>
      </thead>
      <tbody>
        {threads.map(({ thread, place }, at) => {
          const there = thread.places[newer.versionId];
          if (place === null || there === undefined) return null;
          return (
            <tr key={thread.threadId}>
              <td>
                <button
                  type="button"
                  className={classes.badge}
                  style={{ position: "static", minWidth: 28 }}
                  data-active={thread.threadId === chosen || undefined}
                  aria-label={t("evidence:versions.thread", { number: at + 1 })}
                  onClick={() => onChoose(thread.threadId)}
                >
                  {at + 1}
                </button>
              </td>
              <th scope="row">{quoteOf(place.anchor) ?? tellPlace(words, place.anchor)}</th>
              <td>{pageOfAnchor(place.anchor) ?? "–"}</td>
              <td>{there.state === "LOST" ? "–" : (pageOfAnchor(there.anchor) ?? "–")}</td>
              <td>
                {there.byId === null ? t(`evidence:anchor.${there.state}`) : t("evidence:moves.byPerson")}
                {there.byId === null &&
                  (there.state === "MOVED" || there.state === "UNSURE") &&
                  ` (${t("evidence:moves.alike", { similarity: format.share(there.similarity) })})`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
