/** Ends every `switch` over a union: a new member of the union breaks the build here, not the sitting. */
export function assertNever(value: never, what = "value"): never {
  throw new Error(`unexpected ${what}: ${JSON.stringify(value)}`);
}
