import type { Piece } from "../support/screens/Received.js";

/** A word for a choice that stands by itself: the motion `GRANT_WBK` is told to everybody and is none. */
const choiceWord = /(?<![A-Za-z_])(GRANT|DECLINE|DEFER|ABSTAIN)(?![A-Za-z_])/;

/** What came with a word for a choice in it. */
export function choiceWordsIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ text }) => text).filter((text) => choiceWord.test(text));
}

/** The frames that tell that somebody has cast a ballot. */
export function ballotFrames(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .filter(({ from, text }) => from === "SOCKET" && text.includes("BallotCast"))
    .map(({ text }) => text);
}

/** A frame without when, who, and what is random in every event. Random texts keep their length. */
export function withoutEnvelope(frame: string): string {
  return frame
    .replace(/"seq":\d+/, '"seq":0')
    .replace(/"at":"[^"]+"/, '"at":""')
    .replace(/"(actorId|memberId)":"[^"]+"/g, '"$1":""')
    .replace(/"commandId":"[0-9a-f-]{36}"/, '"commandId":""')
    .replace(/(?<=")([0-9a-f]{32}|[0-9a-f]{64})(?=")/g, (random) => "x".repeat(random.length));
}
