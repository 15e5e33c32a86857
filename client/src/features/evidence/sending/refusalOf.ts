import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { type EvidenceRefusal, type EvidenceRefusalReason, evidenceRefusalReasons } from "@sidang/shared";

/** What the server says of what is not there; it says no more than that. */
const missing: EvidenceRefusalReason = "UNKNOWN_THREAD";

/** A refusal that the server sent as a deliberate error; null for every other error. */
export function refusalOf(error: unknown): EvidenceRefusal | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const extensions = error.errors[0]?.extensions ?? {};
  const { code, what, value, bound } = extensions;
  const reason = evidenceRefusalReasons.find((each) => each === extensions.reason) ?? reasonOfCode(code);
  if (reason === null) return null;
  const details =
    typeof what === "string" ? [{ what, value: textOrNull(value), bound: textOrNull(bound) }] : [];
  return { reason, details };
}

function reasonOfCode(code: unknown): EvidenceRefusalReason | null {
  switch (code) {
    case "NOT_FOUND":
      return missing;
    case "FORBIDDEN":
      return "NOT_ALLOWED";
    case "INVALID_INPUT":
      return "INVALID_INPUT";
    case "VERSION_CONFLICT":
      return "VERSION_CONFLICT";
    default:
      return null;
  }
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}
