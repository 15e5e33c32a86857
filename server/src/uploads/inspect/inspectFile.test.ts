import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileKind } from "@sidang/shared";
import { afterAll, describe, expect, it } from "vitest";
import { inspectFile } from "./inspectFile.js";
import {
  aDocx,
  aGif,
  aJpeg,
  aMp4,
  anOldDocument,
  anXlsx,
  aPdf,
  aPng,
  aTiff,
  aWebm,
  aWebp,
  aZip,
} from "./samples.fixture.js";

const folder = await mkdtemp(join(tmpdir(), "sidang-inspect-"));
afterAll(() => rm(folder, { recursive: true }));

async function inspect(bytes: Buffer | string, name = "berkas"): Promise<string> {
  const path = join(folder, "file");
  await writeFile(path, bytes);
  const verdict = await inspectFile(path, name);
  return "kind" in verdict ? verdict.kind : verdict.refusal;
}

const odf = (type: string) =>
  aZip([{ name: "mimetype", text: `application/vnd.oasis.opendocument.${type}` }, { name: "content.xml" }]);

describe("inspectFile", () => {
  it("[FL9] tells each kind from its bytes, whatever the name says", async () => {
    const kinds: Readonly<Record<Exclude<FileKind, "TEXT" | "CSV">, Buffer>> = {
      PDF: aPdf(),
      PNG: aPng(),
      JPEG: aJpeg(),
      GIF: aGif(),
      WEBP: aWebp(),
      TIFF: aTiff(),
      DOCX: aDocx(),
      XLSX: anXlsx(),
      PPTX: aZip([{ name: "[Content_Types].xml" }, { name: "ppt/presentation.xml" }]),
      ODT: odf("text"),
      ODS: odf("spreadsheet"),
      ODP: odf("presentation"),
      DOC: anOldDocument("1Table", "WordDocument"),
      XLS: anOldDocument("a", "b", "c", "d", "e", "f", "Workbook"),
      PPT: anOldDocument("PowerPoint Document"),
      MP4: aMp4(),
      WEBM: aWebm(),
    };
    for (const [kind, bytes] of Object.entries(kinds))
      for (const name of ["berkas", "x.pdf", "x.html", "x.txt"])
        expect(await inspect(bytes, name), kind).toBe(kind);
  });

  it("[FL9] takes text by its bytes and its name", async () => {
    expect(await inspect("Berita acara — rapat", "notulen.txt")).toBe("TEXT");
    expect(await inspect("\uFEFFa;b\r\n1;2\r\n", "data.CSV")).toBe("CSV");
    expect(await inspect("Notulen", "Notulen rapat 12.08")).toBe("TEXT");
    expect(await inspect(`${"a".repeat(262_143)}é`, "panjang.txt"), "a character over two pieces").toBe(
      "TEXT",
    );
    expect(await inspect("text", "x.pdf")).toBe("NOT_WHAT_IT_SAYS");
    expect(await inspect(Buffer.from("caf\xe9", "latin1"), "x.csv")).toBe("NOT_UTF8");
    expect(await inspect("a\0b", "x.txt")).toBe("NOT_UTF8");
    expect(await inspect("{}", "x.json")).toBe("UNKNOWN_TYPE");
  });

  it("[FL10] refuses what could run", async () => {
    for (const page of [
      "<!DOCTYPE html><script>alert(1)</script>",
      "\uFEFF\n  <html>",
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?><svg/>',
      "<!-- --><html>",
    ])
      for (const name of ["x.svg", "x.html", "x.png", "x.txt", "x"])
        expect(await inspect(page, name)).toBe("MARKUP");
    expect(await inspect("alert(1)", "x.svg")).toBe("MARKUP");
    for (const program of ["MZ\x90\0", "\x7fELF\x02", "#!/bin/sh\nrm -rf /\n", "\xca\xfe\xba\xbe"])
      expect(await inspect(Buffer.from(program, "latin1"), "x.pdf")).toBe("EXECUTABLE");
    for (const name of ["x.js", "x.bat", "x.ps1"]) expect(await inspect("echo 1", name)).toBe("EXECUTABLE");
    const parts = [{ name: "[Content_Types].xml" }, { name: "word/document.xml" }];
    expect(await inspect(aZip([...parts, { name: "word/vbaProject.bin" }]), "x.docx")).toBe("MACROS");
  });

  it("[FL10] refuses what is none of the kinds, or what hides in one", async () => {
    for (const [what, bytes] of Object.entries({
      zip: aZip([{ name: "a.txt" }]),
      jar: aZip([{ name: "META-INF/MANIFEST.MF" }, { name: "A.class" }]),
      installer: anOldDocument("Property", "File"),
      matroska: aWebm("matroska"),
      heif: aMp4("heic"),
      noise: Buffer.from([1, 2, 3, 250, 251, 0]),
      "page before a PDF": Buffer.concat([Buffer.from([0]), Buffer.from("<html>"), aPdf()]),
    }))
      expect(await inspect(bytes, "x.pdf"), what).toBe("UNKNOWN_TYPE");
    expect(await inspect(Buffer.concat([Buffer.from("<html>"), aPdf()]), "x.pdf")).toBe("MARKUP");
    expect(await inspect(anOldDocument("EncryptionInfo", "EncryptedPackage"), "x.docx")).toBe("ENCRYPTED");
    expect(await inspect(anXlsx(2 ** 31), "x.xlsx")).toBe("UNPACKS_TOO_LARGE");
    expect(await inspect("", "x.pdf")).toBe("EMPTY");
  });

  it("[FL10] refuses what is cut off, wherever", async () => {
    const files = [
      aPdf(),
      aPng(),
      aJpeg(),
      aGif(),
      aWebp(),
      aMp4(),
      aDocx(),
      anOldDocument("Data", "1Table", "a", "WordDocument"),
    ];
    for (const bytes of files)
      for (const share of [0.3, 0.6, 0.9]) {
        const verdict = await inspect(bytes.subarray(0, Math.floor(bytes.length * share)), "x.bin");
        expect(["TRUNCATED", "UNKNOWN_TYPE"], `${bytes.toString("latin1", 0, 8)} ${share}`).toContain(
          verdict,
        );
      }
    expect(await inspect(aPng().subarray(0, -2), "x.png")).toBe("TRUNCATED");
    expect(await inspect(aPdf().subarray(0, -8), "x.pdf")).toBe("TRUNCATED");
    expect(await inspect(aDocx().subarray(0, -30), "x.docx")).toBe("TRUNCATED");
  });

  it("[FL10] never throws, whatever bytes stand where sizes do", async () => {
    const files = [
      aPdf(),
      aPng(),
      aWebp(),
      aTiff(),
      aMp4(),
      aWebm(),
      aDocx(),
      odf("text"),
      anOldDocument("WordDocument"),
    ];
    for (const bytes of files)
      for (let at = 4; at < Math.min(bytes.length, 700); at += 11) {
        const broken = Buffer.from(bytes);
        broken.fill(0xff, at, Math.min(at + 4, bytes.length));
        await inspect(broken, "x.bin");
        await inspect(bytes.subarray(0, at), "x.bin");
      }
  });
});
