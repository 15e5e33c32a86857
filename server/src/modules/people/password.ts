import { hash, verify } from "@node-rs/argon2";

/** OWASP's second choice of argon2id (the library's default algorithm): 19 MiB, two passes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The encoded form that is kept for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, strength);
}

let nobody: Promise<string> | null = null;

/**
 * Whether the password is the one that was hashed. Without a hash (nobody has that address) the same work is done
 * against a hash that nothing fits, so that the time does not tell who has an account.
 */
export async function isPassword(encoded: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const fits = await verify(encoded ?? (await nobody), password);
  return encoded !== null && fits;
}
