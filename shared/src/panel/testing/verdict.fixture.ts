import type { Decided } from "../decide/guards.js";

/** Why a command was refused; `granted` when it was not. */
export function reasonOf(decided: Decided): string {
  return decided.ok ? "granted" : decided.error.reason;
}

/** What a granted command made happen; the refusal's reason alone when it was refused. */
export function typesOf(decided: Decided): string[] {
  return decided.ok ? decided.value.map((event) => event.type) : [decided.error.reason];
}
