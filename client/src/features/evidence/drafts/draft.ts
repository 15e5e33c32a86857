import {
  type Anchor,
  canonicalJson,
  type Json,
  type Mention,
  sha256,
  type ThreadAudience,
  type ThreadKind,
} from "@sidang/shared";
import type { EvidenceWish } from "#app/features/evidence/sending/evidenceWish";

/** What a text is written for. */
export type DraftTarget =
  | { readonly type: "THREAD"; readonly versionId: string; readonly anchor: Anchor }
  | { readonly type: "REPLY"; readonly threadId: string }
  | {
      readonly type: "EDIT";
      readonly threadId: string;
      readonly commentId: string;
      readonly expectedVersion: number;
    }
  | { readonly type: "RESOLVE"; readonly threadId: string }
  | { readonly type: "REOPEN"; readonly threadId: string };

/** A text that the server does not have yet. */
export interface Draft {
  readonly target: DraftTarget;
  readonly body: string;
  readonly mentions: readonly Mention[];
  /** For a new thread; null until it is chosen. */
  readonly audience: ThreadAudience | null;
  readonly kind: ThreadKind;
  /** The id under which it was sent and is sent again until the server has answered; null while it is being written. */
  readonly commandId: string | null;
}

/** Names a draft among those of one reader and one evidence. */
export function draftKey(target: DraftTarget): string {
  switch (target.type) {
    case "THREAD":
      return `thread:${target.versionId}:${sha256(canonicalJson(target.anchor as unknown as Json)).slice(0, 16)}`;
    case "EDIT":
      return `edit:${target.threadId}:${target.commentId}`;
    case "REPLY":
    case "RESOLVE":
    case "REOPEN":
      return `${target.type.toLowerCase()}:${target.threadId}`;
  }
}

export function blankDraft(target: DraftTarget, audience: ThreadAudience | null): Draft {
  return { target, body: "", mentions: [], audience, kind: "NOTE", commandId: null };
}

/** What a draft asks of the server; null while something is missing. */
export function wishOf({ target, body, mentions, audience, kind }: Draft): EvidenceWish | null {
  const text = body.trim();
  if (text === "") return null;
  // Whoever was mentioned and then deleted from the text is not told.
  const named = mentions.filter(({ name }) => text.includes(`@${name}`)).map(({ userId }) => userId);
  switch (target.type) {
    case "THREAD": {
      if (audience === null) return null;
      const { versionId: evidenceVersionId, anchor } = target;
      return { type: "startThread", evidenceVersionId, anchor, audience, kind, body: text, mentions: named };
    }
    case "REPLY":
      return { type: "replyToThread", threadId: target.threadId, body: text, mentions: named };
    case "EDIT": {
      const { threadId, commentId, expectedVersion } = target;
      return { type: "editComment", threadId, commentId, expectedVersion, body: text, mentions: named };
    }
    case "RESOLVE":
      return { type: "resolveThread", threadId: target.threadId, reason: text };
    case "REOPEN":
      return { type: "reopenThread", threadId: target.threadId, reason: text };
  }
}
