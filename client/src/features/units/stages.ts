/** The stages of a proposal, in the order of its way; then what ends it otherwise. */
export const stages = [
  "DECLARED",
  "BUILDING",
  "PROPOSED",
  "UNDER_REVIEW",
  "IN_PANEL",
  "GRANTED",
  "DECLINED",
  "RETURNED",
  "WITHDRAWN",
  "REVOKED",
] as const;
