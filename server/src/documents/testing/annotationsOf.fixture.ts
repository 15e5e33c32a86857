import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The annotations of each page, as another reader than the one that wrote them finds them. */
export async function annotationsOf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages = [];
  for (let page = 1; page <= pdf.numPages; page += 1)
    pages.push(await (await pdf.getPage(page)).getAnnotations({ intent: "any" }));
  await loading.destroy();
  return pages;
}
