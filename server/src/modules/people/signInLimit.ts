import { DeliberateError } from "../../graph/deliberateError.js";

const windowMs = 5 * 60_000;
/** Failures within the window after which an attempt is refused unread. Successes do not count. */
const limits = { accountFromAddress: 10, address: 100, account: 50 } as const;
const mostKeys = 20_000;

/** Bounds guessing of passwords, by account and by address. In memory: each node counts for itself. */
export class SignInLimit {
  readonly #failures = new Map<string, number[]>();

  constructor(readonly clock: () => number) {}

  /** Throws RATE_LIMITED when this account or address has failed too often of late. */
  check(email: string, address: string): void {
    const now = this.clock();
    for (const [key, limit] of keysOf(email, address)) {
      const recent = this.#recent(key, now);
      const first = recent[0];
      if (recent.length >= limit && first !== undefined) {
        const retryAfter = Math.ceil((first + windowMs - now) / 1000);
        throw new DeliberateError("RATE_LIMITED", `Too many attempts. Try again in ${retryAfter} seconds.`, {
          retryAfter,
        });
      }
    }
  }

  failed(email: string, address: string): void {
    const now = this.clock();
    for (const [key] of keysOf(email, address)) {
      const recent = this.#recent(key, now);
      this.#failures.delete(key);
      this.#failures.set(key, [...recent, now]);
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= mostKeys) break;
      this.#failures.delete(key);
    }
  }

  #recent(key: string, now: number): readonly number[] {
    return (this.#failures.get(key) ?? []).filter((at) => at > now - windowMs);
  }
}

function keysOf(email: string, address: string): readonly (readonly [string, number])[] {
  return [
    [`both:${address}|${email}`, limits.accountFromAddress],
    [`address:${address}`, limits.address],
    [`account:${email}`, limits.account],
  ];
}
