import { type Circle, circles, type EvidenceRefusal, threadAudiences } from "@sidang/shared";
import type { Words } from "./words";

/** A refusal in the reader's language, in one or two sentences. */
export function tellRefusal({ t }: Words, { reason, details }: EvidenceRefusal): string {
  const sentence = t(`evidence:refusal.${reason}`);
  const [detail] = details;
  if (detail === undefined) return sentence;
  switch (reason) {
    case "INVALID_INPUT":
    case "TOO_MANY":
      return detail.value !== null && detail.bound !== null && /^\d+$/.test(detail.bound)
        ? `${sentence} ${t("evidence:refusal.bound", { value: detail.value, bound: detail.bound })}`
        : sentence;
    case "NOT_ALLOWED": {
      const circle = circles.find((each) => each === detail.what);
      const audience = threadAudiences.find((each) => each === detail.what);
      if (circle !== undefined)
        return `${sentence} ${t("evidence:refusal.notIn", { who: t(`evidence:circle.${circle}`) })}`;
      return audience === undefined
        ? sentence
        : `${sentence} ${t("evidence:refusal.notIn", { who: t(`evidence:audience.${audience}`) })}`;
    }
    default:
      return sentence;
  }
}

/** Who reads what is written in a circle. */
export function readersOf({ t }: Words, circle: Circle): string {
  return t(`evidence:readers.${circle}`);
}
