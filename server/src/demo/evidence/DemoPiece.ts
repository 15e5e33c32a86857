import type { PercentBox, Rect, ThreadAudience, ThreadKind } from "@sidang/shared";
import type { PdfContent } from "../../documents/index.js";
import type { UnitSlug } from "../country/demoUnits.js";
import type { Talk } from "./Talk.js";

/** A file of the demonstration: a document that is made of its content, pictures of one, or bytes. */
export type DemoFile = { readonly fileName: string } & (
  | { readonly make: "PDF" | "SCAN" | "PHOTO"; readonly content: PdfContent }
  | { readonly make: "BYTES"; readonly mediaType: string; readonly bytes: Uint8Array }
);

/** A piece of evidence, told in full: its versions, and what is said on them. Moments are parts of the cycle (see `momentOf`). */
export interface DemoPiece {
  readonly slug: UnitSlug;
  /** Its own within the unit's. */
  readonly key: string;
  readonly title: string;
  readonly indicatorCodes: readonly string[];
  /** The day of what it shows; null when it is of no day. */
  readonly shown: number | null;
  /** Who hands it in: the key of a person on the unit's side. */
  readonly by: string;
  readonly versions: readonly { readonly part: number; readonly file: DemoFile }[];
  readonly withdrawn?: { readonly part: number; readonly reason: string };
  readonly talk?: Talk;
}

/** What a thread speaks of, as somebody who writes a demonstration says it. */
export type Spot =
  /** The passage that begins with the first words and ends with the last ones; blanks match any blanks. */
  | { readonly quote: string; readonly until?: string }
  | { readonly page: number; readonly rect: Rect }
  | { readonly box: PercentBox }
  | { readonly indicator: string }
  | "WHOLE";

/** One thing that somebody does in a thread. */
export type TalkAct = { readonly part: number; readonly by: string; readonly thread: number } & (
  | {
      readonly do: "start";
      readonly spot: Spot;
      readonly audience: ThreadAudience;
      readonly kind: ThreadKind;
      readonly body: string;
      readonly mentions: readonly string[];
    }
  | { readonly do: "reply"; readonly body: string; readonly mentions: readonly string[] }
  /** Writes their last comment in the thread anew. */
  | { readonly do: "edit"; readonly body: string }
  | { readonly do: "resolve" | "reopen"; readonly reason: string }
  | { readonly do: "confirm" }
  /** Puts it where it belongs in the newest version. */
  | { readonly do: "place"; readonly spot: Spot }
);
