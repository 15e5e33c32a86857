import DataLoader from "dataloader";
import type { RequestContext } from "./requestContext.js";

type Find<Value> = (keys: readonly string[], context: RequestContext) => Promise<ReadonlyMap<string, Value>>;

/**
 * Makes one query out of the single questions that the fields of one request ask: no N+1. The answers are kept for
 * the request and no longer, since the next one may come from somebody else.
 */
export function batch<Value>(
  find: Find<Value>,
): (key: string, context: RequestContext) => Promise<Value | null> {
  const name = {};
  return (key, context) => {
    let loader = context.batches.get(name) as DataLoader<string, Value | null> | undefined;
    if (loader === undefined) {
      loader = new DataLoader(async (keys) => {
        const found = await find(keys, context);
        return keys.map((each) => found.get(each) ?? null);
      });
      context.batches.set(name, loader);
    }
    return loader.load(key);
  };
}
