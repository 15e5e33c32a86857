import type { Dice } from "./Dice.js";
import type { Block, Layout, Paper, Section, Token } from "./paper.js";

/** A kind of papers: its words, its phrases that come again and again, and how it is set. */
export interface Genre {
  readonly name: string;
  /** Sentences with slots: `{w}` any word, `{unit}`, `{person}`, `{n}` a number, `{year}`, `{date}`, `{thing}`. */
  readonly sentences: readonly string[];
  /** Paragraphs that papers repeat with other names and numbers in them: near twins. */
  readonly boilerplate: readonly string[];
  readonly words: readonly string[];
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly things: readonly string[];
  readonly headings: readonly string[];
  readonly tables: readonly Table[];
  /** How many of a hundred paragraphs are boilerplate, and how many are tables. */
  readonly boilerplatePercent: number;
  readonly tablePercent: number;
  layout(dice: Dice): Layout;
}

interface Table {
  readonly head: readonly string[];
  /** A cell's slots, as in sentences; `{row}` is the number of the row. */
  readonly cells: readonly string[];
}

/** Writes papers of a genre. Every token that it makes has an identity of its own. */
export class Writer {
  #lastId = 0;

  constructor(
    readonly genre: Genre,
    private readonly dice: Dice,
  ) {}

  paper(sections: number): Paper {
    const written = Array.from({ length: sections }, (_, index) => this.section(index + 1));
    return {
      sections: written,
      tableHeads: this.genre.tables.map(({ head }) => head),
      layout: this.genre.layout(this.dice),
    };
  }

  section(number: number): Section {
    const { dice, genre } = this;
    const blocks: Block[] = [this.#block("HEADING", `${roman(number)}. ${dice.oneOf(genre.headings)}`)];
    const count = dice.whole(6, 12);
    while (blocks.length < count) {
      const dip = dice.whole(1, 100);
      if (dip <= genre.tablePercent) blocks.push(...this.table());
      else if (dip <= genre.tablePercent + genre.boilerplatePercent) blocks.push(...this.twins());
      else if (dip > 92) blocks.push(...this.list());
      else blocks.push(this.paragraph());
    }
    return { blocks, newPage: dice.chance(0.25) };
  }

  paragraph(): Block {
    const sentences = Array.from({ length: this.dice.whole(2, 5) }, () =>
      this.dice.oneOf(this.genre.sentences),
    );
    return this.#block("PARAGRAPH", sentences.join(" "));
  }

  /** One to three paragraphs of one boilerplate, with other names. */
  twins(): Block[] {
    const boilerplate = this.dice.oneOf(this.genre.boilerplate);
    return Array.from({ length: this.dice.whole(1, 3) }, () => this.#block("PARAGRAPH", boilerplate));
  }

  list(): Block[] {
    return Array.from({ length: this.dice.whole(3, 6) }, (_, index) =>
      this.#block("LISTED", `${index + 1}. ${this.dice.oneOf(this.genre.sentences)}`),
    );
  }

  table(): Block[] {
    const table = this.dice.whole(0, this.genre.tables.length - 1);
    return Array.from({ length: this.dice.whole(5, 14) }, (_, index) => this.row(table, index + 1));
  }

  row(table: number, number: number): Block {
    const cells = this.genre.tables[table]?.cells ?? [];
    return {
      kind: "ROW",
      table,
      cells: cells.map((cell) => this.tokens(cell.replace("{row}", String(number)))),
    };
  }

  word(): string {
    return this.dice.oftenFirst(this.genre.words);
  }

  token(text: string, replaces?: number): Token {
    this.#lastId++;
    return replaces === undefined ? { id: this.#lastId, text } : { id: this.#lastId, text, replaces };
  }

  tokens(template: string): Token[] {
    const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => this.#filled(slot));
    return text.split(" ").map((part) => this.token(part));
  }

  #block(kind: "HEADING" | "PARAGRAPH" | "LISTED", template: string): Block {
    return { kind, tokens: this.tokens(template) };
  }

  #filled(slot: string): string {
    const { dice, genre } = this;
    switch (slot) {
      case "unit":
        return dice.oneOf(genre.units);
      case "person":
        return dice.oneOf(genre.people);
      case "thing":
        return dice.oneOf(genre.things);
      case "n":
        return String(dice.whole(1, 120));
      case "year":
        return String(dice.whole(2019, 2025));
      case "date":
        return `${dice.whole(1, 28)} ${dice.oneOf(months)} ${dice.whole(2021, 2025)}`;
      default:
        return this.word();
    }
  }
}

const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
];

function roman(number: number): string {
  return (
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][number - 1] ?? String(number)
  );
}
