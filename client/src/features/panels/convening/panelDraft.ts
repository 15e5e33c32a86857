import { type DecisionRule, type TimeZone, textLimits } from "@sidang/shared";
import { momentIn } from "./momentIn";

/** What the form holds, as it was typed. */
export interface PanelDraft {
  readonly title: string;
  readonly day: string;
  readonly time: string;
  readonly zone: TimeZone;
  readonly cycle: number | null;
  readonly rule: DecisionRule;
  readonly autoReveal: boolean;
  readonly meetingLink: string;
}

export const emptyDraft: PanelDraft = {
  title: "",
  day: "",
  time: "09:00",
  zone: "WIB",
  cycle: null,
  rule: "UNANIMOUS",
  autoReveal: false,
  meetingLink: "",
};

export type DraftField = "title" | "day" | "time" | "meetingLink";

/** What is wrong with a draft, field by field; the server checks again. */
export function problemsOf({
  title,
  day,
  time,
  zone,
  meetingLink,
}: PanelDraft): Partial<Record<DraftField, "missing" | "tooLong" | "notALink">> {
  const link = meetingLink.trim();
  return {
    ...(title.trim() === ""
      ? { title: "missing" as const }
      : title.length > textLimits.title
        ? { title: "tooLong" as const }
        : {}),
    ...(day === "" || momentIn(day, "00:00", zone) === null ? { day: "missing" as const } : {}),
    ...(time === "" || momentIn("2000-01-01", time, zone) === null ? { time: "missing" as const } : {}),
    ...(link !== "" && !/^https:\/\/[^\s]+$/.test(link) ? { meetingLink: "notALink" as const } : {}),
    ...(link.length > textLimits.link ? { meetingLink: "tooLong" as const } : {}),
  };
}
