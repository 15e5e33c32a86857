import { createHash, randomBytes } from "node:crypto";
import type { Database } from "../../database/database.js";
import { PersonRow, RoleGrantRow, SessionRow } from "../../database/entities/index.js";
import type { Hub } from "../../eventStore/hub.js";
import type { SignedIn } from "../../graph/requestContext.js";
import { LeastRecentlyUsed } from "../../kernel/leastRecentlyUsed.js";

const lifetimeMs = 12 * 3_600_000;
/** How long a session is believed without asking the database, should a revocation's hint be lost. */
const believedMs = 5_000;

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Signed-in browsers. The cookie holds a random token of 256 bits; the database holds its SHA-256 only. */
export class Sessions {
  readonly #believed = new LeastRecentlyUsed<{ readonly who: SignedIn; readonly until: number }>(10_000);

  constructor(
    readonly database: Database,
    readonly hub: Hub,
    readonly clock: () => number,
  ) {
    hub.onRevoked((key) => {
      if (key.startsWith("session:")) this.#believed.delete(key.slice("session:".length));
    });
  }

  /** Starts a session of 12 hours; sweeps out the ones that are over. */
  async start(personId: string): Promise<{ readonly token: string; readonly expiresAt: number }> {
    const token = randomBytes(32).toString("base64url");
    const createdAt = this.clock();
    const expiresAt = createdAt + lifetimeMs;
    await this.database.write(async (em) => {
      await em
        .createQueryBuilder()
        .delete()
        .from(SessionRow)
        .where("expires_at <= :createdAt", { createdAt })
        .execute();
      await em.insert(SessionRow, { tokenHash: hashToken(token), personId, createdAt, expiresAt });
    });
    return { token, expiresAt };
  }

  /** Who holds this token; null when nobody does, or not any more. */
  async find(token: string): Promise<SignedIn | null> {
    const tokenHash = hashToken(token);
    const now = this.clock();
    const believed = this.#believed.get(tokenHash);
    if (believed !== undefined && believed.until > now && believed.who.session.expiresAt > now)
      return believed.who;
    const who = await this.database.read(async (em) => {
      const session = await em.findOneBy(SessionRow, { tokenHash });
      if (session === null || session.expiresAt <= now) return null;
      const person = await em.findOneBy(PersonRow, { id: session.personId });
      if (person === null) return null;
      const grants = await em.findBy(RoleGrantRow, { personId: person.id });
      return {
        userId: person.id,
        name: person.name,
        email: person.email,
        homeAgencyId: person.homeAgencyId,
        grants: grants.map(({ role, scope, scopeId }) => ({ role, scope, scopeId })),
        session: { tokenHash, expiresAt: session.expiresAt },
      };
    });
    if (who !== null) this.#believed.set(tokenHash, { who, until: now + believedMs });
    return who;
  }

  /** Ends a session and closes its sockets on the spot. */
  async end(tokenHash: string): Promise<void> {
    await this.database.write((em) => em.delete(SessionRow, { tokenHash }));
    this.#believed.delete(tokenHash);
    this.hub.revoke(`session:${tokenHash}`);
  }
}
