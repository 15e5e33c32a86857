/** Where two JSON values differ first, with what stands there; null when they do not. */
export function difference(one: unknown, other: unknown, path = "state"): string | null {
  if (Object.is(one, other)) return null;
  if (!isComposite(one) || !isComposite(other) || Array.isArray(one) !== Array.isArray(other)) {
    return `${path}: ${short(one)} instead of ${short(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isComposite(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 120);
}
