import type { Grant } from "@sidang/shared";
import type { Services } from "../services.js";
import { notSignedIn } from "./deliberateError.js";

/** Whoever asks, as the session says. */
export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly homeAgencyId: string | null;
  readonly grants: readonly Grant[];
  readonly session: {
    /** SHA-256 of the cookie's token: the session's name on the server. */
    readonly tokenHash: string;
    /** Epoch milliseconds. */
    readonly expiresAt: number;
  };
}

/** What every resolver gets: who asks, and what can be asked. One for each HTTP request, one for each socket's operation. */
export interface RequestContext {
  readonly services: Services;
  readonly viewer: SignedIn | null;
  readonly requestId: string;
  /** The client's address, to limit attempts to sign in. */
  readonly address: string;
  /** Writes or clears the session cookie; null where the transport cannot. */
  readonly cookie: { set(token: string, expiresAt: number): void; clear(): void } | null;
  /** Batches of this request, made when first asked for. */
  readonly batches: Map<object, unknown>;
}

/** The viewer, or UNAUTHENTICATED. */
export function mustBeSignedIn(context: Pick<RequestContext, "viewer">): SignedIn {
  if (context.viewer === null) throw notSignedIn();
  return context.viewer;
}
