import type { Dice } from "../paper/Dice.js";
import type { Block, Paper, Section } from "../paper/paper.js";
import type { Edit } from "./edit.js";

/** A page of its own, somewhere between two sections. */
export const insertPage: Edit = (paper, dice, writer) => {
  const at = dice.whole(0, paper.sections.length);
  const page: Section = { blocks: writer.section(12).blocks.slice(0, 8), newPage: true };
  const after = paper.sections[at];
  const sections = [...paper.sections];
  if (after !== undefined) sections[at] = { ...after, newPage: true };
  sections.splice(at, 0, page);
  return { ...paper, sections };
};

/** About a page of blocks that stand one after another. */
export const deletePage: Edit = (paper, dice) =>
  inSection(paper, dice, (blocks) => {
    const count = Math.min(blocks.length - 1, dice.whole(5, 9));
    const from = dice.whole(1, blocks.length - count);
    return blocks.toSpliced(from, count);
  });

export const insertParagraphs: Edit = (paper, dice, writer) =>
  repeated(3, paper, (one) =>
    inSection(one, dice, (blocks) =>
      blocks.toSpliced(
        dice.whole(1, blocks.length),
        0,
        dice.chance(0.5) ? writer.paragraph() : (writer.twins()[0] as Block),
      ),
    ),
  );

export const deleteParagraphs: Edit = (paper, dice) =>
  repeated(5, paper, (one) =>
    inSection(one, dice, (blocks) =>
      blocks.length < 4 ? blocks : blocks.toSpliced(dice.whole(1, blocks.length - 1), 1),
    ),
  );

/** Two or three blocks to another section, twice. */
export const moveBlocks: Edit = (paper, dice) =>
  repeated(2, paper, (one) => {
    const fromSection = dice.whole(0, one.sections.length - 1);
    const blocks = one.sections[fromSection]?.blocks ?? [];
    const count = Math.min(dice.whole(2, 3), blocks.length - 1);
    const from = dice.whole(1, blocks.length - count);
    const moved = blocks.slice(from, from + count);
    const without = withBlocks(one, fromSection, blocks.toSpliced(from, count));
    const toSection = dice.whole(0, one.sections.length - 1);
    const there = without.sections[toSection]?.blocks ?? [];
    return withBlocks(without, toSection, there.toSpliced(dice.whole(1, there.length), 0, ...moved));
  });

export const swapSections: Edit = (paper, dice) => {
  const [one = 0, other = 1] = dice.some([...paper.sections.keys()], 2);
  const sections = [...paper.sections];
  [sections[one], sections[other]] = [sections[other] as Section, sections[one] as Section];
  return { ...paper, sections };
};

/** Half of the paragraphs that have a twin elsewhere are left out; the twins stay. */
export const deleteTwins: Edit = (paper, dice) => {
  const openings = new Map<string, number>();
  const opening = (block: Block) =>
    block.kind === "PARAGRAPH"
      ? block.tokens
          .slice(0, 3)
          .map(({ text }) => text)
          .join(" ")
      : null;
  for (const { blocks } of paper.sections) {
    for (const block of blocks) {
      const key = opening(block);
      if (key !== null) openings.set(key, (openings.get(key) ?? 0) + 1);
    }
  }
  const sections = paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => {
      const key = opening(block);
      const count = key === null ? 1 : (openings.get(key) ?? 1);
      if (key === null || count < 2 || dice.chance(0.5)) return true;
      openings.set(key, count - 1);
      return false;
    }),
  }));
  return { ...paper, sections };
};

/** Rows put in, left out, and put in another order, in every table. */
export const changeRows: Edit = (paper, dice, writer) => ({
  ...paper,
  sections: paper.sections.map((section) => {
    const blocks: Block[] = [];
    let rows: Block[] = [];
    const endTable = () => {
      const table = rows[0]?.kind === "ROW" ? rows[0].table : 0;
      if (rows.length > 2) {
        rows.splice(dice.whole(0, rows.length), 0, writer.row(table, dice.whole(1, 20)));
        rows.splice(dice.whole(0, rows.length - 1), 1);
        if (dice.chance(0.5)) rows = dice.shuffled(rows);
        else rows.push(...rows.splice(dice.whole(0, rows.length - 2), 1));
      }
      blocks.push(...rows);
      rows = [];
    };
    for (const block of section.blocks) {
      if (block.kind === "ROW") rows.push(block);
      else {
        endTable();
        blocks.push(block);
      }
    }
    endTable();
    return { ...section, blocks };
  }),
});

function repeated(times: number, paper: Paper, once: (paper: Paper) => Paper): Paper {
  let changed = paper;
  for (let time = 0; time < times; time++) changed = once(changed);
  return changed;
}

function inSection(paper: Paper, dice: Dice, change: (blocks: readonly Block[]) => readonly Block[]): Paper {
  const at = dice.whole(0, paper.sections.length - 1);
  return withBlocks(paper, at, change(paper.sections[at]?.blocks ?? []));
}

function withBlocks(paper: Paper, at: number, blocks: readonly Block[]): Paper {
  return {
    ...paper,
    sections: paper.sections.map((section, index) => (index === at ? { ...section, blocks } : section)),
  };
}
