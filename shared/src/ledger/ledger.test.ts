import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../kernel/canonicalJson.js";
import { chainHash, digestOf, genesisHash } from "./chain.js";
import { commitmentOf } from "./commitment.js";
import { sha256, sha256OfHex } from "./sha256.js";

const event = {
  stream: "panel:1",
  seq: 1,
  type: "PanelOpened",
  payload: {},
  actorId: "chair",
  commandId: "c",
  at: 5,
  salt: "0".repeat(32),
};

describe("ledger", () => {
  it("[LG1] the digest is the SHA-256 of the canonical JSON of the event", () => {
    const text = `{"actorId":"chair","at":5,"commandId":"c","payload":{},"salt":"${"0".repeat(32)}","seq":1,"stream":"panel:1","type":"PanelOpened"}`;
    expect(digestOf(event)).toBe(sha256(text));
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    for (const change of [
      { seq: 2 },
      { stream: "panel:2" },
      { type: "PanelClosed" },
      { payload: { a: 1 } },
      { actorId: "x" },
      { commandId: "d" },
      { at: 6 },
    ]) {
      expect(digestOf({ ...event, ...change })).not.toBe(digestOf(event));
    }
  });

  it("[LG1] canonical JSON does not depend on the order of keys, and keeps every value apart", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ b: 1e21, a: "é\u0007", "": -0 })).toBe('{"":0,"a":"é\\u0007","b":1e+21}');
  });

  it("[LG2] another salt is another digest", () => {
    expect(digestOf({ ...event, salt: `${"0".repeat(31)}1` })).not.toBe(digestOf(event));
  });

  it("[LG3] the hash chains bytes, not digits", () => {
    const digest = digestOf(event);
    expect(chainHash(genesisHash, digest)).toBe(sha256OfHex(genesisHash + digest));
    expect(sha256OfHex("616263")).toBe(sha256("abc"));
    expect(chainHash(genesisHash, digest)).not.toBe(sha256(genesisHash + digest));
  });

  it("[LG6] a commitment binds every part of the ballot", () => {
    const ballot = { panel: "p", item: "i", member: "m", choice: "GRANT", reason: null, nonce: "00" };
    const all = [
      ballot,
      { ...ballot, panel: "q" },
      { ...ballot, item: "j" },
      { ...ballot, member: "n" },
      { ...ballot, choice: "DECLINE" },
      { ...ballot, reason: "" },
      { ...ballot, nonce: "01" },
    ];
    expect(new Set(all.map(commitmentOf)).size).toBe(all.length);
    expect(commitmentOf(ballot)).toBe(
      sha256('{"choice":"GRANT","item":"i","member":"m","nonce":"00","panel":"p","reason":null}'),
    );
  });
});
