import { PersonRow } from "../../database/entities/index.js";
import { DeliberateError, invalidInput } from "../../graph/deliberateError.js";
import type { RequestContext } from "../../graph/requestContext.js";
import { Serially } from "../../kernel/serially.js";
import { isPassword } from "./password.js";

/** One attempt of an account at a time, so that a failure is counted before the next guess is read. */
const attempts = new Serially();

/** Starts a session and writes its cookie. UNAUTHENTICATED when address or password is wrong (it does not say which). */
export async function signIn(email: string, password: string, context: RequestContext) {
  if (email.length > 254) throw invalidInput("email", "at most 254 characters");
  if (password.length > 1024) throw invalidInput("password", "at most 1024 characters");
  const { database, sessions, signInLimit } = context.services;
  const address = email.trim().toLowerCase();
  signInLimit.check(address, context.address);
  const person = await attempts.run(address, async () => {
    signInLimit.check(address, context.address);
    const found = await database.read((em) => em.findOneBy(PersonRow, { email: address }));
    if (await isPassword(found?.passwordHash ?? null, password)) return found;
    signInLimit.failed(address, context.address);
    return null;
  });
  if (person === null)
    throw new DeliberateError("UNAUTHENTICATED", "The e-mail address or the password is wrong.");
  if (context.cookie === null) throw new DeliberateError("FORBIDDEN", "Sign in over HTTP.");
  const { token, expiresAt } = await sessions.start(person.id);
  context.cookie.set(token, expiresAt);
  // A browser has one session: the one before it ends with its sockets.
  if (context.viewer !== null) await sessions.end(context.viewer.session.tokenHash);
  const viewer = await sessions.find(token);
  if (viewer === null) throw new Error("the session that was just started is not there");
  return viewer;
}
