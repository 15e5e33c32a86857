import { singleKeyOf } from "#app/lib/keys";

/** The keys of the room, and the names under which the catalogue tells what they do. */
export const shortcutKeys = {
  u: "primary",
  m: "floor",
  c: "remark",
  a: "agenda",
  g: "gates",
  s: "follow",
  "?": "help",
} as const;
export type Shortcut = (typeof shortcutKeys)[keyof typeof shortcutKeys];

/** The shortcut that a key press means; null when it means none here. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const pressed = singleKeyOf(event);
  return Object.entries(shortcutKeys).find(([key]) => key === pressed)?.[1] ?? null;
}
