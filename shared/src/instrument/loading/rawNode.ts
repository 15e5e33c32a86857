import type { Localised } from "../localised.js";
import { InstrumentError } from "./instrumentError.js";

/** A place in data that nobody has checked yet. Every reader throws an InstrumentError that names this place. */
export class RawNode {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  /** The child of that name; its value is undefined when it is not there. */
  at(key: string): RawNode {
    const fields = this.fields();
    const path = /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    return new RawNode(
      Object.hasOwn(fields, key) ? fields[key] : undefined,
      `${this.path}${path}`.replace(/^sheet\./, ""),
    );
  }

  has(key: string): boolean {
    return this.at(key).value !== undefined;
  }

  keys(): string[] {
    return Object.keys(this.fields());
  }

  list(): RawNode[] {
    if (!Array.isArray(this.value)) return this.fail("a list");
    return this.value.map((item: unknown, index) => new RawNode(item, `${this.path}[${index}]`));
  }

  /** A list with something in it. */
  some(): RawNode[] {
    const items = this.list();
    return items.length > 0 ? items : this.fail("a list that is not empty");
  }

  text(): string {
    return typeof this.value === "string" && this.value.trim() !== ""
      ? this.value
      : this.fail("a text that is not empty");
  }

  number(what: string, holds: (value: number) => boolean): number {
    const { value } = this;
    return typeof value === "number" && Number.isFinite(value) && holds(value) ? value : this.fail(what);
  }

  oneOf<const T extends string>(words: readonly T[]): T {
    return words.find((word) => word === this.value) ?? this.fail(`one of ${words.join(", ")}`);
  }

  localised(): Localised {
    const id = this.at("id").text();
    return this.has("en") ? { id, en: this.at("en").text() } : { id };
  }

  fail(expected: string): never {
    const { value } = this;
    const got =
      value === undefined ? "nothing" : typeof value === "number" ? String(value) : JSON.stringify(value);
    throw new InstrumentError(
      this.path,
      `expected ${expected}, got ${got.length > 80 ? `${got.slice(0, 80)}…` : got}`,
    );
  }

  private fields(): Record<string, unknown> {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.fail("an object");
    return value as Record<string, unknown>;
  }
}
