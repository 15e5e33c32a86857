import { useTranslation } from "react-i18next";

const told = [
  "NOT_ALLOWED",
  "UNKNOWN_EVIDENCE",
  "EVIDENCE_WITHDRAWN",
  "PROPOSAL_CLOSED",
  "SAME_FILE",
  "TOO_MANY",
  "UNKNOWN_INDICATOR",
  "INVALID_INPUT",
  "REASON_REQUIRED",
  "VERSION_CONFLICT",
] as const;

/** Why the server did not do what was asked for, in the reader's words; by its reason, or its error's code. */
export function useProblemWords(): (reason: string) => string {
  const { t } = useTranslation("uploads");
  return (reason) => t(`problem.${told.find((one) => one === reason) ?? "OTHER"}`);
}
