import { type Positions, usePositions } from "#app/features/evidence/components/document/positions";
import { layMargin } from "#app/features/evidence/margin/layMargin";
import { useWords } from "#app/features/evidence/telling/words";
import classes from "./Versions.module.css";

interface Props {
  readonly positions: Positions;
  readonly numbers: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly onChoose: (threadId: string) => void;
}

/** What a number is high, in CSS pixels: large enough for a finger. */
const height = 24;

/** The numbers of the threads at the height of their passages. */
export function NumberGutter({ positions, numbers, chosen, onChoose }: Props) {
  const { t } = useWords();
  const tops = usePositions(positions);
  const cards = [...tops]
    .filter(([id]) => numbers.has(id))
    .map(([id, wanted]) => ({ id, wanted, height }))
    .sort((one, other) => one.wanted - other.wanted);
  const laid = layMargin(cards, chosen, 2);
  return (
    <div className={classes.gutter}>
      {cards.map(({ id }, place) => (
        <button
          key={id}
          type="button"
          className={classes.badge}
          data-active={id === chosen || undefined}
          style={{ top: laid[place] }}
          aria-label={t("evidence:versions.thread", { number: numbers.get(id) })}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {numbers.get(id)}
        </button>
      ))}
    </div>
  );
}
