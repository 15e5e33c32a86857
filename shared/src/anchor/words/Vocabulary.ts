/** Numbers for words, shared by all texts that are compared: equal numbers, equal words. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    return id;
  }

  wordOf(id: number): string {
    return this.#words[id] ?? "";
  }
}
