import { wholeText } from "@sidang/shared";
import { afterAll, expect, it } from "vitest";
import { DocumentReader } from "../DocumentReader.js";
import { unpackText } from "../packText.js";
import { pictureSize } from "../picture/pictureSize.js";
import { isRefused } from "../refusal.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { makeSheet } from "./makeSheet.js";
import { makeWord } from "./makeWord.js";

const office = "application/vnd.openxmlformats-officedocument.";
const reader = new DocumentReader();
const folder = documentFolder();

afterAll(async () => {
  await reader.close();
  await folder.remove();
});

async function textOf(bytes: Uint8Array, mediaType: string): Promise<string> {
  const read = await reader.readText({ path: folder.keep(bytes), mediaType });
  if (isRefused(read)) throw new Error(read.refused.reason);
  expect(read.preview).not.toBeNull();
  return wholeText(unpackText(read.packed));
}

it("makes spreadsheets that are read as what they were made of", async () => {
  const made = makeSheet([
    {
      name: "Satu & dua",
      rows: [
        ["No.", 'Nama <dan> "gelar"'],
        [1, "Ayu"],
      ],
    },
    { name: "Kedua", rows: [[0.5, "akhir"]] },
  ]);
  const text = await textOf(made, `${office}spreadsheetml.sheet`);
  for (const part of ['Nama <dan> "gelar"', "Ayu", "akhir"]) expect(text).toContain(part);
});

it("makes word files that are read as what they were made of", async () => {
  const made = makeWord([
    { kind: "heading", text: "Hasil & simpulan" },
    { kind: "paragraph", text: "Dua langkah melampaui waktu baku." },
    {
      kind: "table",
      rows: [
        ["Langkah", "Waktu"],
        ["Uji", "1 hari"],
      ],
    },
  ]);
  const text = await textOf(made, `${office}wordprocessingml.document`);
  for (const part of ["Hasil & simpulan", "Dua langkah melampaui waktu baku.", "1 hari"])
    expect(text).toContain(part);
});

it("makes photographs, the same of the same notice and another of another", async () => {
  const photo = async (text: string) => {
    const content = { title: "Maklumat", author: "Unit", blocks: [{ kind: "title" as const, text }] };
    const made = await reader.makePhoto({ content });
    if (isRefused(made)) throw new Error(made.refused.reason);
    return made.bytes;
  };
  const [one, again, other] = await Promise.all([
    photo("Kami melayani"),
    photo("Kami melayani"),
    photo("Kami menolak"),
  ]);
  expect(pictureSize(one)).toEqual({ width: 1280, height: 860 });
  expect(Buffer.compare(one, again)).toBe(0);
  expect(Buffer.compare(one, other)).not.toBe(0);
});
