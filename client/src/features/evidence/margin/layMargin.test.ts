import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Card, layMargin } from "./layMargin";

const gap = 8;
const anyCards = fc
  .array(
    fc.record({ wanted: fc.integer({ min: -50, max: 4_000 }), height: fc.integer({ min: 1, max: 400 }) }),
    {
      maxLength: 40,
    },
  )
  .map((drawn) =>
    drawn
      .toSorted((one, other) => one.wanted - other.wanted)
      .map((card, place): Card => ({ ...card, id: `utas-${place}` })),
  );
const pinnedOf = (cards: readonly Card[], at: number) => cards[at % Math.max(1, cards.length)]?.id ?? null;

describe("layMargin", () => {
  it("never lets one card cover another, and keeps their order, whichever is pinned", () => {
    fc.assert(
      fc.property(anyCards, fc.option(fc.nat()), (cards, at) => {
        const tops = layMargin(cards, at === null ? null : pinnedOf(cards, at), gap);
        expect(tops).toHaveLength(cards.length);
        for (let place = 1; place < cards.length; place++) {
          const end = (tops[place - 1] ?? 0) + (cards[place - 1]?.height ?? 0) + gap;
          expect(tops[place]).toBeGreaterThanOrEqual(end);
        }
        if (cards.length > 0) expect(tops[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("leaves the pinned card at its passage wherever the cards before it have room", () => {
    fc.assert(
      fc.property(anyCards, fc.nat(), (cards, at) => {
        const pinned = pinnedOf(cards, at);
        const place = cards.findIndex(({ id }) => id === pinned);
        if (place < 0) return;
        const before = cards.slice(0, place).reduce((sum, { height }) => sum + height + gap, 0);
        const wanted = Math.max(0, cards[place]?.wanted ?? 0);
        expect(layMargin(cards, pinned, gap)[place]).toBe(Math.max(wanted, before));
      }),
    );
  });

  it("puts each card at its passage, or right below the one before", () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const tops = layMargin(cards, null, gap);
        for (const [place, { wanted }] of cards.entries()) {
          const end = place === 0 ? 0 : (tops[place - 1] ?? 0) + (cards[place - 1]?.height ?? 0) + gap;
          expect(tops[place]).toBe(Math.max(0, wanted, end));
        }
      }),
    );
  });

  it("moves no card above the pinned one that is not in its way", () => {
    const cards = [
      { id: "a", wanted: 0, height: 100 },
      { id: "b", wanted: 500, height: 100 },
      { id: "c", wanted: 550, height: 100 },
    ];
    expect(layMargin(cards, "c", gap)).toEqual([0, 442, 550]);
  });
});
