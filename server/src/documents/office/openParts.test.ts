import { afterAll, expect, it } from "vitest";
import { documentLimits } from "../limits.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { wordEntries, wordParagraph } from "../testing/makeWord.fixture.js";
import { type MadeEntry, makeZip } from "../testing/makeZip.fixture.js";
import { openParts } from "./openParts.js";
import { packParts } from "./packParts.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const honest = wordEntries(wordParagraph("isi"));
const open = (entries: readonly MadeEntry[], more?: { prefix?: string }) =>
  openParts(folder.keep(makeZip(entries, more)));
const refusal = async (entries: readonly MadeEntry[], more?: { prefix?: string }) => {
  const answer = await open(entries, more);
  return "refused" in answer ? answer.refused : null;
};

it("[DC9] hands on the parts that it has judged, and nothing else", async () => {
  const parts = found(await open([...honest, { name: "word/media/foto.png", content: "x" }]));
  expect([...parts.keys()]).toEqual(honest.map(({ name }) => name));
  expect(found(await openParts(folder.keep(packParts(parts))))).toEqual(parts);
});

it("[DC9] refuses a bomb by what it declares", async () => {
  const { ratio, ratioFrom, entryBytes, entries, totalBytes } = documentLimits.zip;
  expect(
    await refusal([...honest, { name: "word/a.xml", content: Buffer.alloc(2 * ratioFrom) }]),
  ).toMatchObject({
    reason: "TOO_LARGE",
    bound: ratio,
  });
  const claim = (declaredSize: number): MadeEntry => ({ name: "a.bin", content: "x", declaredSize });
  expect(await refusal([claim(entryBytes + 1)])).toMatchObject({ reason: "TOO_LARGE", bound: entryBytes });
  expect(await refusal([claim(entryBytes), claim(entryBytes), claim(1)])).toMatchObject({
    reason: "TOO_LARGE",
    bound: totalBytes,
  });
  expect(await refusal(Array.from({ length: entries + 1 }, () => claim(1)))).toMatchObject({
    reason: "TOO_LARGE",
    bound: entries,
  });
});

it("[DC9] refuses a bomb that declares little, at the declared byte", async () => {
  const from = process.memoryUsage().rss;
  expect(
    await refusal([
      { name: "word/document.xml", content: Buffer.alloc(200 * 1024 * 1024), declaredSize: 1000 },
    ]),
  ).toMatchObject({ reason: "UNSAFE", bound: 1000 });
  // Making it took 200 MB for a moment; opening it must not have taken another 200.
  expect(process.memoryUsage().rss - from).toBeLessThan(350 * 1024 * 1024);
});

it("[DC9] refuses names that climb folders, and XML that declares entities", async () => {
  for (const name of ["../../etc/cron.xml", "/etc/a.xml", "..\\a.xml", "C:\\a.xml", "word/../../a.xml"])
    expect(await refusal([...honest, { name, content: "<a/>" }]), name).toMatchObject({ reason: "UNSAFE" });
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  expect(await refusal(wordEntries(wordParagraph("&b;"), laughs))).toMatchObject({ reason: "UNSAFE" });
});

it("[DC9] refuses a directory that two readers could understand differently", async () => {
  expect(await refusal(honest, { prefix: "%PDF-1.7 " })).toMatchObject({ reason: "DAMAGED" });
  expect(await refusal([{ name: "a.xml", content: "<a/>", declaredSize: 3000 }])).toMatchObject({
    reason: "DAMAGED",
  });
});

it("[DC8] tells an encrypted file from a damaged one", async () => {
  expect(await refusal([{ name: "a.xml", content: "<a/>", isEncrypted: true }])).toEqual({
    reason: "ENCRYPTED",
  });
});
