import { useTranslation } from "react-i18next";
import { Mark, type Tone } from "./Mark";

const tones = {
  DECLARED: "plain",
  BUILDING: "plain",
  PROPOSED: "accent",
  UNDER_REVIEW: "accent",
  IN_PANEL: "live",
  GRANTED: "pass",
  DECLINED: "fail",
  RETURNED: "warn",
  WITHDRAWN: "plain",
  REVOKED: "fail",
} as const satisfies Record<string, Tone>;

export type Stage = keyof typeof tones;

/** Where a proposal stands between pencanangan and penetapan. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation("domain");
  return <Mark tone={tones[stage]}>{t(`stage.${stage}`)}</Mark>;
}
