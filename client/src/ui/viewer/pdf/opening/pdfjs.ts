import { GlobalWorkerOptions, version } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

/**
 * pdf.js, which reads and draws; its worker and its data come from our own origin (`client/pdfAssets.ts`), so that the
 * page's policy needs no exception but the worker's for WebAssembly, without which faxed scans (JBIG2, CCITT) stay white.
 */
GlobalWorkerOptions.workerSrc = workerUrl;

const assets = `${import.meta.env.BASE_URL}assets/pdfjs-${version}`;

/** What every document is opened with. */
export const pdfOptions = {
  cMapUrl: `${assets}/cmaps/`,
  standardFontDataUrl: `${assets}/standard_fonts/`,
  wasmUrl: `${assets}/wasm/`,
  iccUrl: `${assets}/iccs/`,
  isEvalSupported: false,
  // Pages are asked for as they are looked at; nobody downloads a file of 80 MB to read its first page.
  disableAutoFetch: true,
  disableStream: true,
  // What a page asks for beyond what is shown: forms that calculate, which an evidence has no use for.
  enableXfa: false,
  verbosity: 0,
} as const;
