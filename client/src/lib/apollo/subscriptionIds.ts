/** What a subscription says when it starts, as far as its id is concerned. */
export interface SubscriptionRequest {
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/**
 * Ids for subscriptions that are the same for everybody who asks the same thing: the operation and its variables
 * without the cursor. The server then encodes one frame for all of them. Two at once on one socket must differ, so
 * the second gets a number.
 */
export function createSubscriptionIds() {
  const inUse = new Set<string>();
  return {
    take(request: SubscriptionRequest): string {
      const base = subscriptionId(request);
      let id = base;
      for (let n = 2; inUse.has(id); n += 1) id = `${base}#${n}`;
      inUse.add(id);
      return id;
    },
    release: (id: string) => void inUse.delete(id),
    none: () => inUse.size === 0,
  };
}

/** The operation's name and its variables without the cursor `after`, in the order of their names. */
export function subscriptionId({ operationName, variables }: SubscriptionRequest): string {
  const asked = Object.entries(variables ?? {})
    .filter(([name]) => name !== "after")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${operationName ?? ""}:${JSON.stringify(asked)}`;
}
