import type { EvidenceEvent, EvidenceEventType, Withheld } from "@sidang/shared";

/** A message of the subscription `evidenceEvents`, as it comes over the wire: the GraphQL type's name is the event's. */
export type Frame =
  | {
      readonly __typename: EvidenceEventType;
      readonly seq: number;
      /** ISO 8601, to the millisecond. */
      readonly at: string;
      readonly actorId: string;
      readonly commandId: string;
      readonly payload: unknown;
      readonly salt: string;
      readonly hash: string;
    }
  | { readonly __typename: "EvidenceWithheld"; readonly seq: number; readonly digest: string }
  | { readonly __typename: "EvidenceReset"; readonly seq: number; readonly reason: string };

/** The stream cannot go on as it was: load the snapshot again. */
export interface Reset {
  readonly type: "Reset";
  readonly seq: number;
}

/** A frame in the words of the shared package. The payload's shape is the server's promise, kept by the schema's tests. */
export function readFrame(frame: Frame): EvidenceEvent | Withheld | Reset {
  switch (frame.__typename) {
    case "EvidenceWithheld":
      return { type: "Withheld", seq: frame.seq, digest: frame.digest };
    case "EvidenceReset":
      return { type: "Reset", seq: frame.seq };
    default: {
      const { __typename: type, at, ...rest } = frame;
      return { ...rest, type, at: Date.parse(at) } as EvidenceEvent;
    }
  }
}
