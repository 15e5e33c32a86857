import { openPdf } from "../pdf/openPdf.js";
import { paintPage } from "../pdf/paintPage.js";
import type { ThreadReport } from "./threadReport.js";

/** Milliseconds for all pictures together: of large scans not every thread can have one. */
const mostTime = 25_000;
/** Points around an area, and pixels across. */
const margin = 24;
const maxWidth = 900;

/** A picture (JPEG) of each thread's first area, by its number; those that the caller has made are kept. */
export async function renderCrops({
  documentPath,
  threads,
}: Pick<ThreadReport, "documentPath" | "threads">): Promise<{
  readonly crops: ReadonlyMap<number, Uint8Array>;
  /** Whether each thread that could have a picture has one. */
  readonly isWhole: boolean;
}> {
  const crops = new Map(
    threads.flatMap(({ number, crop }) => (crop === null ? [] : [[number, crop] as const])),
  );
  const wanting = threads.filter(({ number, areas }) => areas.length > 0 && !crops.has(number));
  if (documentPath === null || wanting.length === 0) return { crops, isWhole: true };
  const opened = await openPdf(documentPath);
  if ("refused" in opened) return { crops, isWhole: false };
  const { pdf, close } = opened;
  const end = performance.now() + mostTime;
  let isWhole = true;
  try {
    for (const { number, areas } of wanting) {
      const [area] = areas;
      if (area === undefined) continue;
      if (performance.now() > end) return { crops, isWhole: false };
      const asked = { page: area.page, maxWidth, crop: { rect: area.rect, margin } };
      const picture = await paintPage(pdf, asked, "jpeg");
      if ("refused" in picture) isWhole = false;
      else crops.set(number, picture.bytes);
    }
    return { crops, isWhole };
  } finally {
    await close();
  }
}
