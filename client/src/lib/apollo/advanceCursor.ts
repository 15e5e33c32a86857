/**
 * Moves the cursor of a running subscription to the event that has just come, so that the socket, when it comes
 * back by itself, asks for what follows it and not for everything again.
 * @param variables those of the running subscription; `after` is changed in place
 * @param data what came: one root field, an event with its `seq`
 */
export function advanceCursor(
  variables: Record<string, unknown>,
  data: Record<string, unknown> | null | undefined,
): void {
  for (const event of Object.values(data ?? {})) {
    const seq = seqOf(event);
    if (seq !== undefined && typeof variables.after === "number" && seq > variables.after)
      variables.after = seq;
  }
}

function seqOf(event: unknown): number | undefined {
  if (typeof event !== "object" || event === null || !("seq" in event)) return undefined;
  return typeof event.seq === "number" ? event.seq : undefined;
}
