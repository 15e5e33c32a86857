import type { PercentBox } from "@sidang/shared";

/** Percent that one press of an arrow key moves or stretches; finer with Ctrl. */
const step = 2;
const fine = 0.25;
const smallest = 1;

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/** The box after an arrow key: moved, or with Shift made larger and smaller at its lower right. Null for other keys. */
export function moveBox({ x, y, width, height }: PercentBox, press: Press): PercentBox | null {
  const by = press.ctrlKey ? fine : step;
  const across = { ArrowLeft: -by, ArrowRight: by }[press.key] ?? 0;
  const down = { ArrowUp: -by, ArrowDown: by }[press.key] ?? 0;
  if (across === 0 && down === 0) return null;
  if (press.shiftKey)
    return {
      x,
      y,
      width: between(width + across, smallest, 100 - x),
      height: between(height + down, smallest, 100 - y),
    };
  return { x: between(x + across, 0, 100 - width), y: between(y + down, 0, 100 - height), width, height };
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
