import { GraphQLError } from "graphql";

/** The only errors that leave the server as they are. Everything else leaves as INTERNAL with its request id. */
export const deliberateCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "INVALID_INPUT",
  "VERSION_CONFLICT",
  "RATE_LIMITED",
] as const;
export type DeliberateCode = (typeof deliberateCodes)[number];

/** An error meant for the one who asked: its message holds nothing that they may not know. */
export class DeliberateError extends GraphQLError {
  constructor(
    code: DeliberateCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message, { extensions: { ...details, code } });
  }
}

export const notSignedIn = () => new DeliberateError("UNAUTHENTICATED", "Sign in first.");
/** For what is not there and for what the viewer may not see: the answer is the same. */
export const notFound = (what: string) => new DeliberateError("NOT_FOUND", `There is no such ${what}.`);
export const invalidInput = (argument: string, bound: string) =>
  new DeliberateError("INVALID_INPUT", `${argument} must be ${bound}.`, { argument });
