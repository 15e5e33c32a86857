import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { ballotChoices, canonicalJson, type OpenBallot } from "@sidang/shared";

/** What a ballot is bound to besides its content: an envelope moved to another place does not open there. */
export interface BallotPlace {
  readonly panelId: string;
  readonly itemId: string;
  readonly memberId: string;
  readonly commitment: string;
}

const block = 1024;
const ivLength = 12;
const tagLength = 16;

/**
 * Seals ballots with AES-256-GCM under a key that is not in the database. The content is filled up to a multiple of
 * 1024 bytes, so an envelope's length tells nothing of the choice.
 */
export class BallotEnvelopes {
  readonly #key: Buffer;

  constructor(ballotKey: Buffer) {
    // A key for each purpose: the fingerprints of commands have their own.
    this.#key = Buffer.from(hkdfSync("sha256", ballotKey, "", "sidang ballot envelope", 32));
  }

  seal(place: BallotPlace, ballot: Omit<OpenBallot, "memberId">): string {
    const { choice, reason, nonce } = ballot;
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv("aes-256-gcm", this.#key, iv).setAAD(bound(place));
    const content = cipher.update(padded(JSON.stringify({ choice, reason, nonce })));
    return Buffer.concat([iv, content, cipher.final(), cipher.getAuthTag()]).toString("base64");
  }

  /** The ballot in an envelope; null when it does not open: another key, another place, or somebody changed it. */
  open(place: BallotPlace, envelope: string): OpenBallot | null {
    const bytes = Buffer.from(envelope, "base64");
    if (bytes.length < ivLength + tagLength) return null;
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, ivLength))
      .setAAD(bound(place))
      .setAuthTag(bytes.subarray(-tagLength));
    try {
      const content = Buffer.concat([
        decipher.update(bytes.subarray(ivLength, -tagLength)),
        decipher.final(),
      ]);
      return readBallot(place.memberId, content.subarray(4, 4 + content.readUInt32BE(0)).toString("utf8"));
    } catch {
      return null;
    }
  }
}

function bound({ panelId, itemId, memberId, commitment }: BallotPlace): Buffer {
  return Buffer.from(canonicalJson([panelId, itemId, memberId, commitment]));
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const whole = Buffer.alloc(Math.ceil((bytes.length + 4) / block) * block);
  whole.writeUInt32BE(bytes.length, 0);
  bytes.copy(whole, 4);
  return whole;
}

function readBallot(memberId: string, text: string): OpenBallot | null {
  const { choice, reason, nonce } = JSON.parse(text) as Partial<Record<string, unknown>>;
  const known = ballotChoices.find((each) => each === choice);
  if (known === undefined || typeof nonce !== "string") return null;
  return { memberId, choice: known, reason: typeof reason === "string" ? reason : null, nonce };
}
