import type { Mention } from "@sidang/shared";
import { useWords } from "#app/features/evidence/telling/words";
import classes from "./Composer.module.css";
import type { Mentioning } from "./useMentioning";

interface Props {
  readonly mentioning: Mentioning;
  readonly onChoose: (person: Mention) => void;
}

/** The people whose names fit what is typed after an @. The focus stays in the text. */
export function MentionList({ mentioning, onChoose }: Props) {
  const { t } = useWords();
  const { found, list, chosen, search } = mentioning;
  if (found === null) return null;
  if (found.length === 0)
    return search === null || search.includes(" ") || search === "" ? null : (
      <p className={classes.noPerson} role="status">
        {t("evidence:compose.nobody")}
      </p>
    );
  return (
    <div id={list} role="listbox" aria-label={t("evidence:compose.mention")} className={classes.people}>
      {found.map((person, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
        <div
          key={person.userId}
          id={`${list}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === chosen}
          className={classes.person}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose({ userId: person.userId, name: person.name })}
        >
          {person.name}
        </div>
      ))}
    </div>
  );
}
