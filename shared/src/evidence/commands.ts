import type { Anchor } from "../anchor/index.js";
import type { Description } from "./events.js";
import type { Reading } from "./state.js";
import type { ThreadAudience, ThreadKind } from "./words.js";

interface Writing {
  readonly threadId: string;
  readonly commentId: string;
  readonly body: string;
  /** Ids of people who shall be told. */
  readonly mentions: readonly string[];
}

/** What can be asked of an evidence. The last three are asked by the server itself. */
export type EvidenceCommand =
  | ({ readonly type: "addEvidence"; readonly proposalId: string; readonly versionId: string } & Description)
  | { readonly type: "addVersion"; readonly versionId: string }
  | ({ readonly type: "describeEvidence"; readonly expectedVersion: number } & Description)
  | { readonly type: "withdrawEvidence"; readonly reason: string }
  | ({
      readonly type: "startThread";
      readonly versionId: string;
      readonly anchor: Anchor;
      readonly audience: ThreadAudience;
      readonly kind: ThreadKind;
    } & Writing)
  | ({ readonly type: "replyToThread" } & Writing)
  | ({ readonly type: "editComment"; readonly expectedVersion: number } & Writing)
  | { readonly type: "resolveThread"; readonly threadId: string; readonly reason: string }
  | { readonly type: "reopenThread"; readonly threadId: string; readonly reason: string }
  | {
      readonly type: "placeThread";
      readonly threadId: string;
      readonly versionId: string;
      readonly anchor: Anchor;
    }
  | { readonly type: "confirmPlace"; readonly threadId: string; readonly versionId: string }
  | { readonly type: "recordReading"; readonly versionId: string; readonly reading: Reading }
  | { readonly type: "reanchorThreads"; readonly versionId: string }
  | { readonly type: "revealRound"; readonly roundId: string };
