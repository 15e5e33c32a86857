import type { Translated } from "#app/lib/i18n";
import type id from "../id/viewer";

/** The viewer of documents: what is seen, looked for, and marked. */
export default {
  document: "Document",
  again: "Try again",
  opening: "Opening the document: {{percent}}%",
  interrupted: "The connection is gone. What is shown stays; the rest comes as soon as it is back.",
  toolbar: {
    label: "Document tools",
    thumbnails: "Page thumbnails",
    search: "Search the document",
    page: "Page",
    pages: "of {{pages}}",
    previousPage: "Previous page",
    nextPage: "Next page",
    smaller: "Smaller",
    larger: "Larger",
    zoom: "Size {{percent}} per cent",
    fitWidth: "As wide as the window",
    fitPage: "One whole page",
    region: "Mark a region",
    turn: "Turn clockwise",
    download: "Download the file",
    more: "More tools",
  },
  page: {
    label: "Page {{page}}",
    failed: "Page {{page}} cannot be shown. The others are not affected.",
  },
  thumbnails: {
    label: "Page thumbnails",
    page: "Page {{page}}",
    pageWith: "Page {{page}}, being read by {{names}}",
  },
  search: {
    field: "Find words in the document",
    previous: "Previous find",
    next: "Next find",
    mark: "Mark this find",
    close: "Close the search",
    running: "{{count}} found, page {{page}} of {{pages}}",
    place: "{{number}} of {{count}}",
    none: "Not found",
    noText: "This document is made of pictures; there is no text to search",
  },
  region: {
    label: "The region being marked",
    help: "Arrow keys move it, Shift and arrows stretch it, Ctrl takes small steps. Enter marks it, Escape drops it.",
    hint: "Arrows: move. Shift+arrows: size. Enter: mark. Esc: drop.",
    at: "{{x}} per cent from the left, {{y}} per cent from the top, {{width}} wide, {{height}} high",
  },
  password: {
    title: "This document is locked",
    text: "The file opens with a password. It is used in this browser only and is not sent.",
    field: "The document's password",
    wrong: "That password is wrong. Try again.",
    open: "Open the document",
  },
  failed: {
    BROKEN: {
      title: "This document cannot be read",
      text: "The file is damaged or is not a PDF. The original is kept as it came and can be downloaded.",
    },
    MISSING: {
      title: "This file is not there",
      text: "It was not found in the store. Tell whoever runs it; notes and threads are kept.",
    },
    DENIED: {
      title: "You cannot open this file",
      text: "Your rights may have changed, or your session has ended. Sign in again, then try once more.",
    },
    EMPTY: {
      title: "This file is empty",
      text: "It came with zero bytes. Ask the unit to upload it again.",
    },
    UNREACHABLE: {
      title: "This file could not be fetched yet",
      text: "The server does not answer. Nothing is lost; try again in a while.",
    },
  },
  picture: {
    label: "Picture {{name}}",
  },
  text: {
    preview: "A preview of what {{name}} says. Its layout is in the file.",
  },
  video: {
    label: "Recording {{name}}",
    comment: "Mark {{time}}",
    moments: "Marks on the recording",
    at: "{{time}}: {{label}}",
  },
  none: {
    title: "This file cannot be shown",
    text: "{{name}} can only be downloaded. Comments can still be written on the file as a whole.",
  },
} satisfies Translated<typeof id>;
