import type { Translated } from "#app/lib/i18n";
import type id from "../../id/evidence/acting";

export default {
  compose: {
    title: {
      THREAD: "New thread",
      REPLY: "Reply",
      EDIT: "Edit comment",
      RESOLVE: "Resolve thread",
      REOPEN: "Reopen thread",
    },
    send: { THREAD: "Send", REPLY: "Reply", EDIT: "Save", RESOLVE: "Resolve", REOPEN: "Reopen" },
    sheet: "Writing",
    audience: "For whom",
    kind: "Kind",
    body: "Text",
    bodyHint: "Write here; @ mentions somebody",
    reason: "Reason",
    mention: "Mention somebody",
    nobody: "Nobody of that name can read this thread.",
    tooLong: "{{length}} of {{limit}} characters",
    left_one: "{{count}} character left",
    left_other: "{{count}} characters left",
    keys: "Ctrl+Enter sends",
    discard: "Discard",
    close: "Close",
    comment: "Comment",
    selection: "What is marked",
  },
  draft: {
    show: "Show",
    mark: "Your text that was not sent",
    kept: "Your text is kept here.",
    failed: "The server could not answer. Your text is kept; try to send it again.",
    waiting: "Not sent yet; it is sent when the connection is back.",
    sending: "Being sent.",
    keptOffline: "The connection is lost. Your text is kept in this browser.",
    unsent_one: "{{count}} text not sent",
    unsent_other: "{{count}} texts not sent",
  },
} satisfies Translated<typeof id>;
