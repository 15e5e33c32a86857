import { createReadStream } from "node:fs";
import { extensionOf, kindOfName } from "@sidang/shared";
import type { FileView } from "./FileView.js";
import type { Detector, Verdict } from "./verdict.js";

/** After a byte order mark and white space: a tag, a comment, a declaration. */
const markup = /^\uFEFF?\s*<[a-z!?/]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text has none of
const noText = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/;

/**
 * Plain text and tables in text: valid UTF-8 without control characters. Any bytes can pass for text, so here the name
 * has a say: text is a table when it is called one, and nothing at all when it is called a picture or a program.
 */
export const text: Detector = async (view, name) => {
  const said = kindOfName(name);
  const isNamedText = said === "TEXT" || said === "CSV";
  const found = await readText(view);
  if (found === "NO_TEXT") return isNamedText ? { refusal: "NOT_UTF8" } : null;
  if (markup.test(view.head.toString("utf8"))) return { refusal: "MARKUP" };
  if (isNamedText) return { kind: said };
  if (said !== null) return { refusal: "NOT_WHAT_IT_SAYS" };
  return verdictOfExtension(extensionOf(name));
};

const programs =
  /^(js|mjs|cjs|ts|sh|bash|bat|cmd|ps1|vbs|vbe|wsf|hta|py|rb|pl|php|jar|reg|lnk|url|scr|com|exe)$/;
const marked = /^(html?|xhtml|shtml|mht|mhtml|svg|svgz|xml|xsl|xslt)$/;

function verdictOfExtension(extension: string): Verdict {
  if (programs.test(extension)) return { refusal: "EXECUTABLE" };
  if (marked.test(extension)) return { refusal: "MARKUP" };
  // A number behind a dot is a part of the title: "Notulen rapat 12.08".
  const isNoEnding = extension === "" || /^\d+$/.test(extension);
  return isNoEnding ? { kind: "TEXT" } : { refusal: "UNKNOWN_TYPE" };
}

async function readText(view: FileView): Promise<"TEXT" | "NO_TEXT"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of createReadStream(view.path, { highWaterMark: 256 * 1024 }))
      if (noText.test(decoder.decode(piece as Buffer, { stream: true }))) return "NO_TEXT";
    decoder.decode();
    return "TEXT";
  } catch (error) {
    if (error instanceof TypeError) return "NO_TEXT";
    throw error;
  }
}
