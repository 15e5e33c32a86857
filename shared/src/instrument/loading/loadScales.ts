import type { Choice } from "../answer.js";
import { type ChoiceType, choiceTypes, type ScaleStep } from "../instrument.js";
import type { RawNode } from "./rawNode.js";

export type Scales = Readonly<Record<ChoiceType, readonly ScaleStep[]>>;

/** The source's words for yes and no. */
const rawWords: Partial<Record<Choice, string>> = { YES: "Ya", NO: "Tidak" };

/** Reads what the letters are worth: the best is 1, the worst 0, and each is worth less than the one before (SC5). */
export function loadScales(scoring: RawNode): Scales {
  const scale = (type: ChoiceType): readonly ScaleStep[] => {
    const letters: readonly Choice[] = choiceTypes[type];
    let bound = 1;
    return letters.map((choice, index) => {
      const node = scoring.at(type).at(rawWords[choice] ?? choice);
      const last = index === letters.length - 1;
      const multiplier =
        index === 0
          ? node.number("1 for the best letter", (value) => value === 1)
          : last
            ? node.number("0 for the worst letter", (value) => value === 0)
            : node.number(`a number between 0 and ${bound}`, (value) => value > 0 && value < bound);
      bound = multiplier;
      return { choice, multiplier };
    });
  };
  return { YES_NO: scale("YES_NO"), ABC: scale("ABC"), ABCD: scale("ABCD"), ABCDE: scale("ABCDE") };
}
