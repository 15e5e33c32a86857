import type { AnchorState, WebTarget } from "../../anchor/index.js";
import type { ThreadAudience, ThreadKind, ThreadStatus } from "../words.js";

export type Motivation = "commenting" | "questioning" | "assessing" | "replying";

/** What a thread is for in the words of the Web Annotation vocabulary. */
export const motivations: Readonly<Record<ThreadKind, Exclude<Motivation, "replying">>> = {
  NOTE: "commenting",
  CLARIFICATION: "questioning",
  FINDING: "assessing",
};

/** A comment as an annotation of the W3C Web Annotation Data Model: the first of a thread, or a reply to it. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: Motivation;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** The name alone. */
  readonly creator: { readonly type: "Person"; readonly name: string };
  readonly body: { readonly type: "TextualBody"; readonly value: string; readonly format: "text/plain" };
  /** A reply's is the address of what it replies to. */
  readonly target: WebTarget | string;
  readonly "sidang:status"?: ThreadStatus;
  readonly "sidang:audience"?: ThreadAudience;
  /** How sure the place is in the version whose annotations these are. LOST: the target is of an earlier version. */
  readonly "sidang:anchorState"?: AnchorState;
  readonly "sidang:similarity"?: number;
  readonly "sidang:resolution"?: { readonly by: string; readonly at: string; readonly reason: string };
}

/** The `@context` of what we export: the standard's, and our own names, which are the server's at `base`. */
export function annotationContext(base: string) {
  const json = (name: string) => ({ "@id": `${base}/ns#${name}`, "@type": "@json" });
  return [
    "http://www.w3.org/ns/anno.jsonld",
    {
      sidang: `${base}/ns#`,
      "sidang:areas": json("areas"),
      "sidang:resolution": json("resolution"),
    },
  ] as const;
}
