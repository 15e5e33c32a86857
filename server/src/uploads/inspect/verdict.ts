import type { FileKind, UploadRefusal } from "@sidang/shared";
import type { FileView } from "./FileView.js";

/** What the bytes are, or why they are refused. */
export type Verdict = { readonly kind: FileKind } | { readonly refusal: UploadRefusal };

/** Looks whether a file is of its kinds; null when it is not. */
export type Detector = (view: FileView, name: string) => Verdict | null | Promise<Verdict | null>;

/** The kind, unless the end is missing. */
export function whole(kind: FileKind, isWhole: boolean): Verdict {
  return isWhole ? { kind } : { refusal: "TRUNCATED" };
}
