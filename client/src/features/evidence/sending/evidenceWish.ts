import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Anchor, PageArea, ThreadAudience, ThreadKind } from "@sidang/shared";
import {
  type AnchorInput,
  ConfirmPlaceDocument,
  EditCommentDocument,
  OpenBlindRoundDocument,
  PlaceThreadDocument,
  ReopenThreadDocument,
  ReplyToThreadDocument,
  ResolveThreadDocument,
  RevealBlindRoundDocument,
  StartThreadDocument,
} from "#app/generated/evidence/graphql";

interface Written {
  readonly body: string;
  readonly mentions: readonly string[];
}

/** What the page asks of the server. */
export type EvidenceWish =
  | ({
      readonly type: "startThread";
      readonly evidenceVersionId: string;
      readonly anchor: Anchor;
      readonly audience: ThreadAudience;
      readonly kind: ThreadKind;
    } & Written)
  | ({ readonly type: "replyToThread"; readonly threadId: string } & Written)
  | ({
      readonly type: "editComment";
      readonly threadId: string;
      readonly commentId: string;
      readonly expectedVersion: number;
    } & Written)
  | { readonly type: "resolveThread"; readonly threadId: string; readonly reason: string }
  | { readonly type: "reopenThread"; readonly threadId: string; readonly reason: string }
  | {
      readonly type: "placeThread";
      readonly threadId: string;
      readonly evidenceVersionId: string;
      readonly anchor: Anchor;
    }
  | { readonly type: "confirmPlace"; readonly threadId: string; readonly evidenceVersionId: string }
  | { readonly type: "openBlindRound"; readonly proposalId: string }
  | { readonly type: "revealBlindRound"; readonly roundId: string };

/** Every mutation of the page answers with what it made or changed. */
export interface Answered {
  readonly answer: { readonly id: string };
}

const documents = {
  startThread: StartThreadDocument,
  replyToThread: ReplyToThreadDocument,
  editComment: EditCommentDocument,
  resolveThread: ResolveThreadDocument,
  reopenThread: ReopenThreadDocument,
  placeThread: PlaceThreadDocument,
  confirmPlace: ConfirmPlaceDocument,
  openBlindRound: OpenBlindRoundDocument,
  revealBlindRound: RevealBlindRoundDocument,
} as const satisfies Record<EvidenceWish["type"], unknown>;

/** A wish as a GraphQL request: its arguments are the wish's own fields. */
export function requestOf(commandId: string, { type, ...fields }: EvidenceWish) {
  // The tests send each wish through the schema; which document it is, is known only when it runs.
  const mutation = documents[type] as unknown as TypedDocumentNode<Answered, Record<string, unknown>>;
  const anchor = "anchor" in fields ? { anchor: anchorInput(fields.anchor) } : {};
  return { mutation, variables: { ...fields, ...anchor, commandId } };
}

/** An anchor as the schema takes it: areas are flat there, and a region is a list of one. */
function anchorInput(anchor: Anchor): AnchorInput {
  switch (anchor.kind) {
    case "TEXT": {
      const { kind, quote, position, areas } = anchor;
      return { kind, quote: { ...quote }, position: { ...position }, areas: areas.map(flat) };
    }
    case "REGION":
      return { kind: anchor.kind, areas: [flat(anchor.area)] };
    default:
      return { ...anchor };
  }
}

function flat({ page, rect }: PageArea) {
  return { page, ...rect };
}
