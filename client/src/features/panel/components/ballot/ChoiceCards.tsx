import { type BallotChoice, ballotChoices, type Predicate } from "@sidang/shared";
import { useId } from "react";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./ChoiceCards.module.css";
import { choiceHint, choiceLabel } from "./choiceWords";

interface Props {
  readonly predicate: Predicate;
  readonly value: BallotChoice | null;
  readonly onChange: (choice: BallotChoice) => void;
}

/** Four large choices, as radio buttons: arrows move, each says what it means. */
export function ChoiceCards({ predicate, value, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className={classes.cards}>
      <legend className={classes.legend}>{t("panel:ballot.choices")}</legend>
      <div className={classes.grid}>
        {ballotChoices.map((choice) => (
          <label key={choice} className={classes.card} data-choice={choice}>
            <input
              type="radio"
              name={id}
              // Browsers offer back what was in a form before; not what was in a ballot.
              autoComplete="off"
              checked={value === choice}
              onChange={() => onChange(choice)}
              aria-label={choiceLabel(t, choice, predicate)}
              aria-describedby={`${id}-${choice}`}
            />
            <span className={classes.label}>{choiceLabel(t, choice, predicate)}</span>
            <span className={classes.hint} id={`${id}-${choice}`}>
              {choiceHint(t, choice, predicate)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
