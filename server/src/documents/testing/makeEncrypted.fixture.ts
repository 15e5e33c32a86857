import pdfmake from "pdfmake";

/** A PDF that asks for a password before it shows anything. */
export async function makeEncrypted(): Promise<Buffer> {
  pdfmake.setFonts({ Helvetica: { normal: "Helvetica" } });
  // Tests of one process share pdfmake, and what others have set.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return await pdfmake
    .createPdf({ userPassword: "rahasia", content: "tertutup", defaultStyle: { font: "Helvetica" } })
    .getBuffer();
}
