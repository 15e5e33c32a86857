import { assertNever } from "@sidang/shared";
import type { Answers, Job, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";
import type { Telling } from "./telling.js";

/** Does a job. What reads a format is loaded when it is first needed: a plain text waits for no library. */
export async function carryOut(job: Job, telling: Telling): Promise<Answers[JobKind] | Refused> {
  switch (job.kind) {
    case "READ_TEXT":
      return (await import("./readText.js")).readText(job, telling);
    case "RENDER_PAGE":
      return (await import("../pdf/renderPdfPage.js")).renderPdfPage(job);
    case "CROP_PICTURE":
      return (await import("../picture/cropPicture.js")).cropPicture(job);
    case "REANCHOR":
      return (await import("../text/reanchorThreads.js")).reanchorThreads(job);
    case "CHECK_ANCHOR":
      return (await import("../text/checkAnchor.js")).checkAnchor(job);
    case "PLACE_QUOTES":
      return (await import("../text/placeWanted.js")).placeWanted(job);
    case "MEASURE_PAGES":
      return (await import("../text/measurePages.js")).measurePages(job);
    case "FIND_WORDS":
      return (await import("../text/findWords.js")).findWords(job);
    case "ANNOTATE_PDF":
      return (await import("../pdf/annotatePdf.js")).annotatePdf(job);
    case "MAKE_PDF":
      return (await import("../make/carryOutMaking.js")).carryOutMaking(job);
    case "MAKE_PHOTO":
      return (await import("../make/makePhoto.js")).makePhoto(job.content);
    case "BUILD_REPORT":
      return (await import("../report/buildReport.js")).buildReport(job);
    default:
      return assertNever(job);
  }
}
