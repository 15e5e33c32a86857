import type { PageText } from "@sidang/shared";

/** A page of a document that has no pages of its own: text, and nothing that says where it stands. */
export function pageWithoutPlaces(text: string): PageText {
  return { text, items: [], width: 0, height: 0, rotation: 0, fingerprint: null };
}
