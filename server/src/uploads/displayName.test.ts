import { describe, expect, it } from "vitest";
import { correctedName, displayName } from "./displayName.js";

describe("names of files", () => {
  it("[FL11] are no paths, and hide nothing", () => {
    for (const [given, shown] of [
      ["Laporan SKM 2025.pdf", "Laporan SKM 2025.pdf"],
      ["../../etc/passwd", "passwd"],
      ["C:\\Users\\x\\SK Tim.docx", "SK Tim.docx"],
      ["a\0b\nc.pdf", "abc.pdf"],
      ["laporan\u202Efdp.exe", "laporanfdp.exe"],
      [" .htaccess", "htaccess"],
      ["bukti  ke   1.pdf. ", "bukti ke 1.pdf"],
      ['<img src="x">.png', "_img src=_x__.png"],
      ["..", "berkas"],
      ["", "berkas"],
      ["half \ud800.pdf", "half .pdf"],
      ["cafe\u0301.pdf", "caf\u00e9.pdf"],
    ] as const)
      expect(displayName(given), given).toBe(shown);
  });

  it("[FL11] have 200 characters at most, and keep their ending", () => {
    const long = displayName(`${"😀".repeat(300)}.pdf`);
    expect([...long].length).toBe(200);
    expect(long.endsWith("😀.pdf")).toBe(true);
    expect(displayName("x".repeat(300))).toBe("x".repeat(200));
  });

  it("[FL9] get the ending that the bytes deserve", () => {
    expect(correctedName("foto.png", "JPEG")).toBe("foto.jpg");
    expect(correctedName("foto.JPEG", "JPEG")).toBe("foto.JPEG");
    expect(correctedName("Laporan v1.2", "PDF")).toBe("Laporan v1.2.pdf");
    expect(correctedName("SK", "DOCX")).toBe("SK.docx");
    expect([...correctedName(`${"x".repeat(196)}.png`, "DOCX")].length).toBe(200);
  });
});
