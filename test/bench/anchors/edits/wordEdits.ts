import type { Dice } from "../paper/Dice.js";
import type { Block, Paper, Token } from "../paper/paper.js";
import type { Edit } from "./edit.js";

/** So many of a hundred words give way to others: one for one, or now and then to two or to none. */
export const replaceWords =
  (percent: number): Edit =>
  (paper, dice, writer) =>
    byWord(paper, (token) => {
      if (!dice.chance(percent / 100)) return [token];
      const other = writer.token(writer.word(), token.id);
      const dip = dice.whole(1, 10);
      if (dip === 1) return [];
      return dip === 2 ? [other, writer.token(writer.word())] : [other];
    });

/** One word in eight had a slip of the pen that is mended now, or gets one. */
export const mendTypos: Edit = (paper, dice) =>
  byWord(paper, (token) =>
    token.text.length > 4 && /^[a-z]+$/.test(token.text) && dice.chance(0.12)
      ? [{ ...token, text: slipped(token.text, dice) }]
      : [token],
  );

/** Every number that counts rows, items or sections goes up by one or two. */
export const renumber: Edit = (paper, dice) => {
  const up = dice.whole(1, 2);
  const next = (token: Token | undefined): Token[] => {
    if (token === undefined) return [];
    const text = token.text.replace(/^\d+/, (digits) => String(Number(digits) + up));
    return [{ ...token, text }];
  };
  return byBlock(paper, (block) => {
    if (block.kind === "ROW") {
      const [first = [], ...rest] = block.cells;
      return { ...block, cells: [[...next(first[0]), ...first.slice(1)], ...rest] };
    }
    return block.kind === "PARAGRAPH"
      ? block
      : { ...block, tokens: [...next(block.tokens[0]), ...block.tokens.slice(1)] };
  });
};

function slipped(word: string, dice: Dice): string {
  const at = dice.whole(1, word.length - 2);
  const letter = dice.oneOf([..."aeiounrtk"]);
  switch (dice.whole(1, 4)) {
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    case 3:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  }
}

function byWord(paper: Paper, change: (token: Token) => readonly Token[]): Paper {
  const changed = (tokens: readonly Token[]) => tokens.flatMap(change);
  return byBlock(paper, (block) =>
    block.kind === "ROW"
      ? { ...block, cells: block.cells.map(changed) }
      : { ...block, tokens: changed(block.tokens) },
  );
}

function byBlock(paper: Paper, change: (block: Block) => Block): Paper {
  return {
    ...paper,
    sections: paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) })),
  };
}
