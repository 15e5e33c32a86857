import type { Translated } from "#app/lib/i18n";
import type id from "../id/search";

export default {
  title: "Search",
  label: "Search evidence and threads",
  hint: "Words of a title, a document, or a thread",
  submit: "Search",
  empty: "What are you looking for?",
  emptyText:
    "Type a word or more. What is found holds all of them, or words that begin with them, in the title of an evidence, in its text, or in a thread that you can see.",
  short: "This is too short to search for",
  shortText: "Type at least one word of two letters or digits.",
  long: "A search has at most 200 characters.",
  longText: "Make it shorter; the first eight words are used.",
  none: "Nothing holds “{{query}}”",
  noneText:
    "Try another word, or only its beginning. A document that was just uploaded can be searched once it has been read.",
  found_one: "{{count}} result is shown",
  found_other: "{{count}} results are shown",
  foundMore_one: "The first {{count}} result is shown",
  foundMore_other: "The first {{count}} results are shown",
  kind: { TITLE: "Title", TEXT: "Document", THREAD: "Thread" },
  page: "p. {{page}}",
  cycle: "cycle {{year}}",
  withdrawn: "Withdrawn",
  more: "Load more",
  moreFailed: "More results could not be loaded yet. Try again.",
} satisfies Translated<typeof id>;
