import type { PageArea } from "@sidang/shared";

export interface AnnotationWords {
  readonly author: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** A thread as it is put into a PDF: what was said first, where, and the replies. */
export interface PdfAnnotation extends AnnotationWords {
  readonly id: string;
  /** One line in the list of a viewer: kind, status. */
  readonly subject: string;
  readonly place:
    | { readonly kind: "PASSAGE"; readonly areas: readonly PageArea[] }
    | { readonly kind: "REGION"; readonly area: PageArea }
    /** Of the whole document: a note at the head of the page. */
    | { readonly kind: "WHOLE"; readonly page: number };
  readonly replies: readonly AnnotationWords[];
}
