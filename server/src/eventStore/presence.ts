import type { PresenceEntry } from "./hub.js";

interface Person {
  readonly name: string;
  readonly connections: Set<string>;
  readonly since: number;
  view: string | null;
}

/** How long it is remembered when somebody was last there. */
const rememberedMs = 24 * 60 * 60 * 1000;

/** Who is connected to one place. Each method that changes something answers whether anything changed. */
export class Presence {
  /** By user id. */
  readonly #people = new Map<string, Person>();
  /** User ids by connection id. */
  readonly #connections = new Map<string, string>();
  /** When the last connection of those who are gone ended, by user id; oldest first. */
  readonly #gone = new Map<string, number>();

  join(
    connectionId: string,
    { userId, name }: { readonly userId: string; readonly name: string },
    now: number,
  ): boolean {
    const before = this.#connections.get(connectionId);
    if (before === userId) return false;
    if (before !== undefined) this.leave(connectionId, now);
    const person = this.#people.get(userId) ?? { name, connections: new Set(), since: now, view: null };
    person.connections.add(connectionId);
    this.#people.set(userId, person);
    this.#connections.set(connectionId, userId);
    this.#gone.delete(userId);
    return true;
  }

  look(userId: string, view: string | null): boolean {
    const person = this.#people.get(userId);
    if (!person || person.view === view) return false;
    person.view = view;
    return true;
  }

  leave(connectionId: string, now: number): boolean {
    const userId = this.#connections.get(connectionId);
    const person = userId === undefined ? undefined : this.#people.get(userId);
    if (userId === undefined || !person) return false;
    this.#connections.delete(connectionId);
    person.connections.delete(connectionId);
    if (person.connections.size === 0) {
      this.#people.delete(userId);
      this.#gone.set(userId, now);
    }
    return true;
  }

  /** In the order in which they came. */
  present(): readonly PresenceEntry[] {
    return [...this.#people].map(([userId, { name, connections, view, since }]) => ({
      userId,
      name,
      connections: connections.size,
      view,
      since,
    }));
  }

  unreachableSince(userId: string): number | null {
    return this.#gone.get(userId) ?? null;
  }

  /** Forgets who has long been gone; answers whether anything is left to remember. */
  forget(now: number): boolean {
    for (const [userId, at] of this.#gone) if (now - at > rememberedMs) this.#gone.delete(userId);
    return this.#people.size > 0 || this.#gone.size > 0;
  }
}
