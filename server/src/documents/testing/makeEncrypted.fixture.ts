import pdfmake from "pdfmake";

/** A PDF that asks for a password before it shows anything. */
export async function makeEncrypted(): Promise<Buffer> {
  pdfmake.setFonts({ Helvetica: { normal: "Helvetica" } });
  return await pdfmake
    .createPdf({ userPassword: "rahasia", content: "tertutup", defaultStyle: { font: "Helvetica" } })
    .getBuffer();
}
