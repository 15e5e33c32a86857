/** A card of the margin: the height at which it would stand, and how high it is, in CSS pixels. */
export interface Card {
  readonly id: string;
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where each card of a margin stands, in the order in which they come: at the height of its passage, or below the one
 * before, so that none covers another. The pinned one stays where it would be and the others give way, those before it
 * upwards; only where that leaves no room above does it give way too.
 * @param cards by `wanted`, ascending
 * @param gap what stays free between two cards
 * @returns the tops, in the same order; never below 0
 */
export function layMargin(cards: readonly Card[], pinnedId: string | null, gap: number): readonly number[] {
  const tops = cards.map(({ wanted }) => Math.max(0, wanted));
  const pinned = cards.findIndex(({ id }) => id === pinnedId);
  const lowest = (place: number) => {
    const before = cards[place - 1];
    return before === undefined ? 0 : (tops[place - 1] ?? 0) + before.height + gap;
  };
  const push = (from: number, to: number) => {
    for (let place = from; place < to; place++) tops[place] = Math.max(tops[place] ?? 0, lowest(place));
  };
  if (pinned >= 0) {
    // As they would be without the pinned one; then up, as far as it needs.
    push(0, pinned);
    for (let place = pinned - 1; place >= 0; place--) {
      const ceiling = (tops[place + 1] ?? 0) - gap - (cards[place]?.height ?? 0);
      if ((tops[place] ?? 0) <= ceiling) break;
      tops[place] = ceiling;
    }
    if ((tops[0] ?? 0) < 0) {
      tops[0] = 0;
      push(1, pinned + 1);
    }
  }
  push(pinned + 1, cards.length);
  return tops;
}
