import type { SignedIn } from "../graph/requestContext.js";
import type { LiveOperation } from "./liveOperation.js";
import type { LiveSocket } from "./liveSocket.js";
import type { Delivery } from "./sideDoor.js";

/** Somebody who wants to be told. */
export interface LiveRequest {
  readonly operation: LiveOperation;
  readonly viewer: SignedIn;
  readonly socket: LiveSocket;
  /** The subscription's id, given by the client; unique on its socket. */
  readonly id: string;
  /** Unique in this process. */
  readonly connectionId: string;
}

/** Serves one subscription field: judges who may, and delivers. Throws deliberate errors. */
export interface LiveSource {
  open(request: LiveRequest): Promise<Delivery>;
}

/** By the name of the subscription's field. */
export type LiveSources = Readonly<Record<string, LiveSource>>;
