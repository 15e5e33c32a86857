import type { Predicate } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { Mark, type Tone } from "./Mark";

interface Props {
  readonly phase: "WAITING" | "PRESENTING" | "DELIBERATING" | "VOTING" | "REVEALED" | "DECIDED" | "DEFERRED";
  /** Of a decided item. */
  readonly outcome?: "GRANT" | "DECLINE" | "DEFER" | null | undefined;
  /** What was granted. */
  readonly predicate?: Predicate | null | undefined;
}

const outcomeTones = { GRANT: "pass", DECLINE: "fail", DEFER: "warn" } as const satisfies Record<
  string,
  Tone
>;

/** Where an agenda item is; once decided, what was decided. */
export function PhaseBadge({ phase, outcome, predicate }: Props) {
  const { t } = useTranslation("domain");
  if (phase === "DECIDED" && outcome) {
    return (
      <Mark tone={outcomeTones[outcome]}>
        {outcome === "GRANT" && predicate ? t("grantedOf", { predicate }) : t(`outcome.${outcome}`)}
      </Mark>
    );
  }
  const tone =
    phase === "WAITING" ? "plain" : phase === "DEFERRED" ? "warn" : phase === "DECIDED" ? "accent" : "live";
  return <Mark tone={tone}>{t(`phase.${phase}`)}</Mark>;
}
