/** A page's picture, and what it was drawn for. */
export interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly key: string;
}

/**
 * The pictures of pages: one each, the ones that were seen last. Past `most` pixels (4 bytes each) the oldest that is
 * not shown is given back to the browser at once, not when it happens to collect garbage.
 */
export class CanvasStore {
  readonly #most: number;
  readonly #kept = new Map<number, Drawn>();
  readonly #shown = new Set<number>();
  readonly #onForgotten: (page: number) => void;

  constructor(most: number, onForgotten: (page: number) => void) {
    this.#most = most;
    this.#onForgotten = onForgotten;
  }

  /** The picture that is there for a page, which counts as shown until `hide`. */
  show(page: number): Drawn | null {
    this.#shown.add(page);
    const drawn = this.#kept.get(page);
    if (drawn === undefined) return null;
    this.#kept.delete(page);
    this.#kept.set(page, drawn);
    return drawn;
  }

  hide(page: number): void {
    this.#shown.delete(page);
    this.#forget();
  }

  put(page: number, drawn: Drawn): void {
    this.#release(page);
    this.#kept.set(page, drawn);
    this.#forget();
  }

  clear(): void {
    for (const page of [...this.#kept.keys()]) this.#release(page);
    this.#shown.clear();
  }

  #forget(): void {
    let pixels = 0;
    for (const { canvas } of this.#kept.values()) pixels += canvas.width * canvas.height;
    for (const [page, { canvas }] of [...this.#kept]) {
      if (pixels <= this.#most) return;
      if (this.#shown.has(page)) continue;
      pixels -= canvas.width * canvas.height;
      this.#release(page);
      this.#onForgotten(page);
    }
  }

  #release(page: number): void {
    const drawn = this.#kept.get(page);
    if (drawn === undefined) return;
    this.#kept.delete(page);
    drawn.canvas.width = 0;
    drawn.canvas.height = 0;
  }
}
