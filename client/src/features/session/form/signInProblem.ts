import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { didNotGetThrough, errorCode } from "#app/lib/apollo";

/** Why signing in did not work, as far as the person can do something about it. */
export type SignInProblem =
  | { readonly kind: "wrong" }
  | { readonly kind: "limited"; readonly seconds: number }
  | { readonly kind: "network" }
  | { readonly kind: "failed" };

/** Reads the error with which signing in was answered. */
export function signInProblem(error: unknown): SignInProblem {
  if (didNotGetThrough(error)) return { kind: "network" };
  const code = errorCode(error);
  if (code === "UNAUTHENTICATED") return { kind: "wrong" };
  if (code === "RATE_LIMITED") return { kind: "limited", seconds: retryAfter(error) };
  return { kind: "failed" };
}

function retryAfter(error: unknown): number {
  const seconds = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.retryAfter : undefined;
  return typeof seconds === "number" ? seconds : 60;
}
