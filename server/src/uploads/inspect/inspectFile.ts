import { FileView } from "./FileView.js";
import { oldDocument } from "./oldDocument.js";
import { packedDocument } from "./packedDocument.js";
import { executable, pdf, picture } from "./simpleKinds.js";
import { text } from "./text.js";
import type { Detector, Verdict } from "./verdict.js";
import { video } from "./video.js";

/** In this order; text comes last, since much can pass for it. */
const detectors: readonly Detector[] = [pdf, picture, packedDocument, oldDocument, video, executable, text];

/**
 * SPEC FL9, FL10: tells from its bytes what a file is, or why it is refused. Reads a few kB of it, and all of it only
 * when it may be text. What it says of a kind's inside is not more than that it begins and ends as such a file does.
 */
export function inspectFile(path: string, name: string): Promise<Verdict> {
  return FileView.of(path, async (view) => {
    if (view.bytes === 0) return { refusal: "EMPTY" };
    for (const detect of detectors) {
      const verdict = await detect(view, name);
      if (verdict !== null) return verdict;
    }
    return { refusal: "UNKNOWN_TYPE" };
  });
}
