/** What a made PDF holds, from top to bottom; pages break where they are full. */
export type PdfBlock =
  | { readonly kind: "title" | "heading"; readonly text: string }
  /** Broken into lines at blanks. */
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      /** Shares of the width; as many as a row has cells. */
      readonly widths: readonly number[];
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "columns"; readonly texts: readonly [string, string] }
  /** Who signs: place and day, office, name, number. */
  | { readonly kind: "signature"; readonly lines: readonly string[] }
  | { readonly kind: "pageBreak" };

export interface PdfContent {
  readonly title: string;
  readonly author: string;
  /** Three lines in the middle of the first page's head: agency, unit, address. */
  readonly letterhead?: readonly string[];
  /** At the foot of each page, before "Halaman n dari m". */
  readonly footer?: string;
  readonly blocks: readonly PdfBlock[];
}

/** How a scanner would have left the pages: `turned` degrees clockwise until they stand upright. */
export interface ScanLook {
  readonly turned: 0 | 90 | 180 | 270;
  readonly dotsPerInch: number;
}
