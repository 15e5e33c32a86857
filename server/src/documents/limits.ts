const mega = 1024 * 1024;

/** What one document may ask of the worker. What is left out beyond a bound is said in the notes of a reading. */
export const documentLimits = {
  /** Bytes of a PDF, a picture or an office file that is taken into memory at all. */
  fileBytes: 256 * mega,
  /** Pages whose text is read; the others can still be looked at. */
  pages: 2_000,
  /** Of one page. */
  pageItems: 50_000,
  pageCharacters: 500_000,
  /** Of all pages together. */
  items: 1_000_000,
  characters: 20_000_000,
  /** Bytes of a plain text; what follows is left out. */
  plainBytes: 4 * mega,
  /** Pixels of a picture inside a PDF (A3 at 600 dpi has 70 million), or of a picture file. */
  imagePixels: 80_000_000,
  /** Pixels of a rendered page or crop. */
  canvasPixels: 8_000_000,
  zip: {
    entries: 2_000,
    /** Bytes of one entry, of all together, and how many times their packed size. */
    entryBytes: 64 * mega,
    totalBytes: 128 * mega,
    /** XML of a real sheet packs some 20 times; a bomb a thousand times. Small entries are not judged by it. */
    ratio: 200,
    ratioFrom: 1 * mega,
  },
  /** Bytes of XML that a word file or a spreadsheet may unpack to: its reader takes some twenty times as much memory. */
  xmlBytes: 24 * mega,
  preview: {
    blocks: 20_000,
    sheets: 50,
    rows: 2_000,
    columns: 100,
    /** Of all tables together. */
    cells: 40_000,
    cellCharacters: 5_000,
    characters: 2_000_000,
  },
} as const;
