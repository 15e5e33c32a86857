/** Where and as what the listeners connect. */
export interface Target {
  readonly port: number;
  readonly path: string;
  /** Cookies that the sockets share in turn; none for servers that ask for none. */
  readonly cookies: readonly string[];
  /** The graphql-ws message that starts the subscription. */
  readonly subscribe: object;
}

/** What the listeners are told. `subject` is whose server it is. */
export type Order =
  | { readonly do: "open"; readonly subject: string; readonly target: Target; readonly sockets: number }
  | { readonly do: "close"; readonly subject: string };

/** What the listeners tell. Times are `process.hrtime`, which all processes of a machine share, in milliseconds. */
export type Report =
  /** All sockets have sent their subscription. */
  | { readonly told: "opened"; readonly subject: string }
  | { readonly told: "closed"; readonly subject: string }
  /** Every socket has received the event with this `seq`, the last of them at `at`. */
  | {
      readonly told: "received";
      readonly subject: string;
      readonly seq: number;
      readonly at: number;
      readonly bytes: number;
    }
  | { readonly told: "failed"; readonly subject: string; readonly why: string };

export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
