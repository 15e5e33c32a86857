import { createHash } from "node:crypto";

const sha256 = /^[0-9a-f]{64}$/;
const derived = /^derived\/([A-Za-z0-9][A-Za-z0-9._-]{0,199})$/;

/**
 * Where an object lies below the store's root, with slashes. No name leads out of the root, and no folder gets more
 * than its share of the entries. @throws Error for what is no name
 */
export function objectPath(name: string): string {
  if (sha256.test(name)) return `sha256/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
  const own = derived.exec(name)?.[1];
  if (own === undefined) throw new Error(`no name of a stored file: ${JSON.stringify(name.slice(0, 100))}`);
  const spread = createHash("sha256").update(own).digest("hex").slice(0, 2);
  return `derived/${spread}/${own}`;
}

/** The name of something worked out. */
export function derivedName(name: string): string {
  return `derived/${name}`;
}
