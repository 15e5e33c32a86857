import { markedParts } from "./markedParts";

/** A text in which the words that were searched for stand out. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markedParts(text, query).map(({ text: part, marked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    marked ? <mark key={place}>{part}</mark> : <span key={place}>{part}</span>,
  );
}
