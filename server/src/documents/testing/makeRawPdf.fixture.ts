/**
 * A PDF put together by hand, in milliseconds whatever its size, and also as no honest tool would make it.
 *
 * @param objects bodies of the objects, from number 1; number 1 is the catalogue
 */
export function makeRawPdf(objects: readonly string[], trailer = ""): Buffer {
  const pieces = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  objects.forEach((body, index) => {
    const piece = `${index + 1} 0 obj\n${body}\nendobj\n`;
    offsets.push(length);
    length += piece.length;
    pieces.push(piece);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pieces.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(pieces.join(""), "latin1");
}

/** One object's body: a stream with its length. */
export function rawStream(content: string, dictionary = ""): string {
  return `<< /Length ${content.length} ${dictionary}>>\nstream\n${content}\nendstream`;
}

/** So many pages, each of which says which one it is. */
export function makeManyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, page) => `${4 + page * 2} 0 R`).join(" ");
  return makeRawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...Array.from({ length: count }, (_, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      rawStream(`BT /F1 12 Tf 72 720 Td (Halaman ${page + 1}) Tj ET`),
    ]).flat(),
  ]);
}
