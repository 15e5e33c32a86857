import { packParts } from "../office/packParts.js";
import { escapeXml, officeParts } from "./officeParts.js";

/** What a made word file holds, from top to bottom. */
export type WordBlock =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A word file of headings, paragraphs and tables. */
export function makeWord(blocks: readonly WordBlock[]): Uint8Array {
  const body = blocks
    .map((block) => {
      if (block.kind === "table") return table(block.rows);
      const style = block.kind === "heading" ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
      return paragraph(block.text, style);
    })
    .join("");
  const xml = `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`;
  const styles = `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  return packParts(
    officeParts({
      folder: "word",
      main: { name: "document.xml", type: "wordprocessingml.document.main", xml },
      others: [{ name: "styles.xml", type: "wordprocessingml.styles", relation: "styles", xml: styles }],
    }),
  );
}

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => {
    return `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
  });
  return `<w:tbl>${lines.join("")}</w:tbl>`;
}
