import type { OpenPage } from "./openEvidence.js";
import { metric } from "./openEvidence.js";

/** Scrolling a list from its top. */
export interface Scrolled {
  readonly frames: number;
  /** Frames of a sixtieth of a second that did not come. */
  readonly dropped: number;
  /** Milliseconds. */
  readonly longest: number;
  /** What the page's own thread worked for a frame, in milliseconds: less moved by what else the machine does. */
  readonly work: number;
  /** Threads that were drawn at the same time at most. */
  readonly drawn: number;
}

const mostFrames = 300;

/**
 * @param stepPx CSS pixels a frame
 * @param isThrough a long list goes by faster, so that its end is reached within so many frames
 */
export async function scrollList(
  { page, session }: OpenPage,
  stepPx: number,
  isThrough: boolean,
): Promise<Scrolled> {
  const before = await metric(session, "TaskDuration");
  const scrolled = await page.evaluate(
    async ([step, most, through]) => {
      const scroller = document.querySelector("ol [data-thread]")?.closest("section");
      if (!scroller) throw new Error("there is no list");
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const far = through ? Math.max(step, scroller.scrollHeight / most) : step;
      const took: number[] = [];
      let drawn = 0;
      let last = await nextFrame();
      for (let n = 0; n < most; n++) {
        scroller.scrollTop = n * far;
        const now = await nextFrame();
        took.push(now - last);
        last = now;
        drawn = Math.max(drawn, scroller.querySelectorAll("[data-thread]").length);
        if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) break;
      }
      return { took, drawn };
    },
    [stepPx, mostFrames, isThrough] as const,
  );
  const work = (await metric(session, "TaskDuration")) - before;
  const { took, drawn } = scrolled;
  return {
    frames: took.length,
    dropped: took.reduce((sum, ms) => sum + Math.max(0, Math.round((ms * 60) / 1000) - 1), 0),
    longest: Math.max(...took),
    work: (work * 1000) / took.length,
    drawn,
  };
}
