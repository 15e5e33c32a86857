import { randomBytes } from "node:crypto";
import { ballotChoices, commitmentOf } from "@sidang/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BallotEnvelopes } from "./ballotEnvelope.js";

const envelopes = new BallotEnvelopes(randomBytes(32));
const place = { panelId: "p", itemId: "i", memberId: "m", commitment: "c".repeat(64) };
const nonce = "0".repeat(32);

describe("a ballot's envelope", () => {
  it("opens to what was sealed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ballotChoices),
        fc.option(fc.string({ unit: "binary", maxLength: 2000 })),
        (choice, reason) => {
          const ballot = { choice, reason, nonce };
          expect(envelopes.open(place, envelopes.seal(place, ballot))).toEqual({ memberId: "m", ...ballot });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is as long for one choice as for another, and never the same twice", () => {
    const sealed = ballotChoices.flatMap((choice) =>
      [null, "short", "x".repeat(900)].map((reason) => envelopes.seal(place, { choice, reason, nonce })),
    );
    expect(new Set(sealed.map((envelope) => envelope.length)).size).toBe(1);
    expect(new Set(sealed).size).toBe(sealed.length);
  });

  it("opens at its own place, under its own key and unchanged only", () => {
    const envelope = envelopes.seal(place, { choice: "GRANT", reason: null, nonce });
    for (const key of ["panelId", "itemId", "memberId", "commitment"] as const) {
      expect(envelopes.open({ ...place, [key]: "other" }, envelope), key).toBeNull();
    }
    expect(new BallotEnvelopes(randomBytes(32)).open(place, envelope)).toBeNull();
    const bytes = Buffer.from(envelope, "base64");
    for (const at of [0, 11, 12, 500, bytes.length - 17, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(envelopes.open(place, changed.toString("base64")), String(at)).toBeNull();
    }
    expect(envelopes.open(place, "")).toBeNull();
    expect(envelopes.open(place, envelope.slice(0, 20))).toBeNull();
  });

  it("[LG6] holds what its commitment was made of", () => {
    const ballot = { choice: "DECLINE", reason: "because", nonce } as const;
    const opened = envelopes.open(place, envelopes.seal(place, ballot));
    const commit = ({ choice, reason, nonce: salt }: Omit<NonNullable<typeof opened>, "memberId">) =>
      commitmentOf({ panel: "p", item: "i", member: "m", choice, reason, nonce: salt });
    expect(opened && commit(opened)).toBe(commit(ballot));
  });
});
