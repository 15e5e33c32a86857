import { canonicalJson, findThread, type ReadComment, type ReadThread, sha256 } from "@sidang/shared";
import { DeliberateError } from "../../../graph/deliberateError.js";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import type { EvidenceWish } from "../commands/evidenceWish.js";
import { madeId } from "../commands/madeId.js";
import { refusalError } from "../commands/refusalError.js";
import type { WantedImport } from "./importAnnotations.js";
import type { ImportedPlace } from "./importedPlaces.js";

/** An annotation that was not taken: its place in the document, and why. */
export interface Skipped {
  readonly index: number;
  readonly reason: string;
  readonly detail: string | null;
}

type Written = Extract<EvidenceWish, { readonly type: "startThread" | "replyToThread" }>;

/** SPEC EX7: starts threads of the viewer's one after another, each by a command of its own that is named by the import's. */
export class ImportedThreads {
  readonly ids: string[] = [];
  readonly skipped: Skipped[] = [];

  constructor(
    readonly context: RequestContext,
    readonly evidenceId: string,
    readonly wanted: WantedImport,
  ) {}

  /** `bodies`: of the thread, and of its replies. Throws what no other annotation would fare better with. */
  async start(thread: ReadThread, { anchor }: ImportedPlace, bodies: readonly string[]): Promise<void> {
    const { versionId, audience } = this.wanted;
    const { threadId, ...ids } = this.#idsOf(thread);
    const { kind, replies } = thread;
    const [body = "", ...answers] = bodies;
    const started = { type: "startThread", threadId, ...ids, versionId, anchor, audience, kind } as const;
    const refused = await this.#take(thread, { ...started, body, mentions: [] });
    if (refused !== null) {
      this.skipped.push(refused, ...replies.map(({ index }) => ({ ...refused, index })));
      return;
    }
    this.ids.push(threadId);
    for (const [place, reply] of replies.entries()) {
      const { commentId } = this.#idsOf(reply);
      const body = answers[place] ?? "";
      const wish = { type: "replyToThread", threadId, commentId, body, mentions: [] } as const;
      const refused = await this.#take(reply, wish);
      if (refused !== null) this.skipped.push(refused);
    }
  }

  /**
   * Null when the comment is there now. What an earlier try has brought in is left as it has become: it may have been
   * edited, resolved or moved since.
   */
  async #take(comment: ReadComment, wish: Written): Promise<Skipped | null> {
    const { evidenceStates, evidenceCommands } = this.context.services;
    const { state } = await evidenceStates.now(this.evidenceId);
    const thread = state.status === "NONE" ? undefined : findThread(state, wish.threadId);
    const there = thread?.comments.find(({ commentId }) => commentId === wish.commentId);
    if (there !== undefined) {
      const original = there.earlier[0]?.body ?? there.body;
      if (original.endsWith(comment.body)) return null;
      throw refusalError({ reason: "COMMAND_ID_REUSED", details: [] });
    }
    try {
      const viewer = mustBeSignedIn(this.context);
      await evidenceCommands.handle(this.evidenceId, this.#nameOf(comment), wish, viewer);
      return null;
    } catch (error) {
      if (!(error instanceof DeliberateError)) throw error;
      const { reason, what, bound } = error.extensions;
      // There is room for no more of these; there may be for others.
      if (reason !== "TOO_MANY") throw error;
      return { index: comment.index, reason, detail: `${what}: ${bound}` };
    }
  }

  #idsOf(comment: ReadComment): { readonly threadId: string; readonly commentId: string } {
    const { userId } = mustBeSignedIn(this.context);
    const name = this.#nameOf(comment);
    return { threadId: madeId("thread", userId, name), commentId: madeId("comment", userId, name) };
  }

  /** The command of one annotation: the same whenever the same import comes again. */
  #nameOf({ index }: ReadComment): string {
    const { commandId, versionId, audience } = this.wanted;
    return `import-${sha256(canonicalJson([commandId, versionId, audience, index])).slice(0, 48)}`;
  }
}
