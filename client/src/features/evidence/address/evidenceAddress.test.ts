import { anchorStates, threadAudiences, threadKinds, threadStatuses } from "@sidang/shared";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type EvidenceAddress,
  evidenceAddress,
  layouts,
  pathOfThread,
  startAddress,
} from "./evidenceAddress";

const option = <T>(of: fc.Arbitrary<T>) => fc.option(of);
const anyNumber = option(fc.integer({ min: 1, max: 9_999 }));
const anyId = option(fc.string({ minLength: 1, maxLength: 20 }));
const anyAddress: fc.Arbitrary<EvidenceAddress> = fc.record({
  thread: anyId,
  version: anyNumber,
  page: anyNumber,
  beside: anyNumber,
  layout: fc.constantFrom(...layouts),
  status: option(fc.constantFrom(...threadStatuses)),
  kind: option(fc.constantFrom(...threadKinds)),
  authorId: anyId,
  indicatorCode: anyId,
  audience: option(fc.constantFrom(...threadAudiences)),
  place: option(fc.constantFrom(...anchorStates)),
});

it("reads what it has written", () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const text = new URLSearchParams(evidenceAddress.write(address)).toString();
      expect(evidenceAddress.read(new URLSearchParams(text))).toEqual(address);
    }),
  );
});

it("is empty where nobody has chosen, and takes what it does not know for nothing", () => {
  expect(evidenceAddress.write(startAddress)).toEqual({});
  const odd = new URLSearchParams("versi=-1&hlm=dua&status=BARU&tampil=X&utas=&letak=exact");
  expect(evidenceAddress.read(odd)).toEqual(startAddress);
});

it("leads to a thread where it stands", () => {
  const path = pathOfThread("bukti 1", { threadId: "utas-1", version: 2, page: 7 });
  expect(path).toBe("/bukti/bukti%201?utas=utas-1&versi=2&hlm=7");
});
