import type { DocumentText, PageText, Rect } from "@sidang/shared";
import { type Block, type Layout, type Paper, type Token, tokensOf } from "./paper.js";

/** Where a token stands in the whole text; a broken one goes over the line's end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paper as it is printed: what is extracted from it, and where each token is. Tokens are in the order of the text. */
export interface Printed {
  readonly document: DocumentText;
  readonly whole: string;
  readonly tokens: readonly Token[];
  /** By place in `tokens`. */
  readonly spans: readonly Span[];
}

const size = 10;
const leading = 13;
const letter = 5;
const margin = 60;
const vowel = /[aiueo]/i;

interface Piece {
  readonly token: Token | null;
  readonly text: string;
}
/** A line before it has a page. `at` is its left edge in characters. */
interface Line {
  readonly pieces: readonly Piece[];
  readonly at: number;
}

/** Sets a paper on pages. */
export function typeset(paper: Paper): Printed {
  return new Typesetter(paper.layout, paper.tableHeads).set(paper);
}

class Typesetter {
  readonly #pages: PageText[] = [];
  readonly #tokens: Token[] = [];
  readonly #spans: Span[] = [];
  /** Place in `tokens` of the one that the last line broke. */
  #text = "";
  #items: { start: number; end: number; rect: Rect }[] = [];
  #pageStart = 0;
  #used = 0;
  #column = 0;

  constructor(
    private readonly layout: Layout,
    private readonly heads: readonly (readonly string[])[],
  ) {}

  set({ sections }: Paper): Printed {
    this.#beginPage();
    for (const { blocks, newPage } of sections) {
      if (newPage && this.#used > 0) this.#nextPage();
      for (const [index, block] of blocks.entries()) this.#add(block, blocks[index - 1]);
    }
    this.#endPage();
    const document = { pages: this.#pages };
    const whole = this.#pages.map(({ text }) => text).join("\f");
    return { document, whole, tokens: this.#tokens, spans: this.#spans };
  }

  #add(block: Block, before: Block | undefined): void {
    if (block.kind === "ROW" && (before?.kind !== "ROW" || before.table !== block.table))
      this.#head(block.table);
    const groups = this.#linesOf(block);
    for (const [index, line] of groups.entries()) {
      if (this.#used >= this.layout.linesPerPage) {
        this.#nextColumn();
        if (block.kind === "ROW") this.#head(block.table);
      }
      this.#line(line, index === groups.length - 1);
    }
  }

  #head(table: number): void {
    const head = this.heads[table] ?? [];
    if (this.#used >= this.layout.linesPerPage - 1) this.#nextColumn();
    this.#line({ pieces: head.map((text) => ({ token: null, text })), at: 0 }, true);
  }

  #linesOf(block: Block): readonly Line[] {
    const { lineLength, cellsInLine, hyphenated } = this.layout;
    if (block.kind !== "ROW") return broken(block.tokens, lineLength, 0, hyphenated);
    const length = tokensOf(block).reduce((sum, { text }) => sum + text.length + 1, 0);
    if (cellsInLine && length <= lineLength) {
      return [{ pieces: tokensOf(block).map((token) => ({ token, text: token.text })), at: 0 }];
    }
    const width = Math.max(10, Math.floor(lineLength / block.cells.length));
    return block.cells.flatMap((cell, column) => broken(cell, width, column * width, hyphenated));
  }

  #line({ pieces, at }: Line, ends: boolean): void {
    const { lineLength, ligatures } = this.layout;
    const start = this.#text.length;
    for (const [index, { token, text }] of pieces.entries()) {
      if (index > 0) this.#text += " ";
      const from = this.#pageStart + this.#text.length;
      this.#text += ligatures ? text.replaceAll("fi", "\ufb01").replaceAll("fl", "\ufb02") : text;
      if (token === null) continue;
      const end = this.#pageStart + this.#text.length;
      const last = this.#tokens.length - 1;
      if (this.#tokens[last] === token) this.#spans[last] = { start: this.#spans[last]?.start ?? from, end };
      else {
        this.#tokens.push(token);
        this.#spans.push({ start: from, end });
      }
    }
    const x0 = margin + (this.#column * (lineLength + 4) + at) * letter;
    const y1 = margin + (this.layout.linesPerPage - this.#used) * leading;
    const rect = { x0, y0: y1 - size, x1: x0 + Math.max(1, this.#text.length - start) * letter, y1 };
    this.#items.push({ start, end: this.#text.length, rect });
    this.#text += "\n";
    this.#used += ends ? 1.4 : 1;
  }

  #nextColumn(): void {
    if (this.#column + 1 >= this.layout.columns) this.#nextPage();
    else {
      this.#column++;
      this.#used = 0;
    }
  }

  #nextPage(): void {
    this.#endPage();
    this.#beginPage();
  }

  #beginPage(): void {
    this.#text = "";
    this.#items = [];
    this.#used = 0;
    this.#column = 0;
    const { header, footer, footerFirst } = this.layout;
    this.#running(header, "TOP");
    if (footerFirst) this.#running(footer, "BOTTOM");
  }

  #endPage(): void {
    const { footer, footerFirst, columns, lineLength, linesPerPage } = this.layout;
    if (!footerFirst) this.#running(footer, "BOTTOM");
    this.#pages.push({
      text: this.#text,
      items: this.#items,
      width: 2 * margin + (columns * (lineLength + 4) - 4) * letter,
      height: 2 * margin + linesPerPage * leading,
      rotation: 0,
      fingerprint: null,
    });
    this.#pageStart += this.#text.length + 1;
  }

  #running(lines: readonly string[], where: "TOP" | "BOTTOM"): void {
    for (const [index, line] of lines.entries()) {
      const text = line.replace("{page}", String(this.#pages.length + 1));
      const start = this.#text.length;
      this.#text += `${text}\n`;
      const y0 = where === "TOP" ? margin * 1.5 + this.layout.linesPerPage * leading : margin / 2;
      const y = y0 - index * leading;
      this.#items.push({
        start,
        end: start + text.length,
        rect: { x0: margin, y0: y, x1: margin + Math.max(1, text.length) * letter, y1: y + size },
      });
    }
  }
}

/** Breaks words into lines of at most `width` characters; a word that does not fit is broken between syllables. */
function broken(tokens: readonly Token[], width: number, at: number, hyphenated: boolean): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const end = () => {
    if (pieces.length > 0) lines.push({ pieces, at });
    pieces = [];
    used = 0;
  };
  for (const token of tokens) {
    let rest = token.text;
    if (used > 0 && used + 1 + rest.length > width) {
      const cut = hyphenated ? syllableBefore(rest, width - used - 2) : 0;
      if (cut > 0) {
        pieces.push({ token, text: rest[cut - 1] === "-" ? rest.slice(0, cut) : `${rest.slice(0, cut)}-` });
        rest = rest.slice(cut);
      }
      end();
    }
    pieces.push({ token, text: rest });
    used += rest.length + (used > 0 ? 1 : 0);
  }
  end();
  return lines;
}

/** The last place up to `most` where a word of letters may be broken; 0 for nowhere. */
function syllableBefore(word: string, most: number): number {
  if (!/^[a-z-]{6,}[.,;:]?$/i.test(word)) return 0;
  for (let cut = Math.min(most, word.length - 3); cut >= 2; cut--) {
    if (word[cut - 1] === "-") return cut;
    if (vowel.test(word[cut - 1] ?? "") && !vowel.test(word[cut] ?? "a") && word[cut] !== "-") return cut;
  }
  return 0;
}
