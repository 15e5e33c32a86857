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

/** A frame without what is new or random in every event, letter for letter; lengths stay. */
export function withoutEnvelope(frame: string): string {
  return frame
    .replace(/[0-9a-f]{64}/g, (hash) => "h".repeat(hash.length))
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => "i".repeat(id.length));
}
