import type { FastifyReply } from "fastify";

const name = "sidang_session";

/**
 * Writes the session's cookie: kept from scripts and from other sites' requests, and `Secure` everywhere but on this
 * very machine without TLS, where a browser would not store it.
 */
export function cookieWriter(reply: FastifyReply, secure: boolean) {
  const write = (value: string, expiresAt: number) => {
    const expires = new Date(expiresAt).toUTCString();
    const cookie = `${name}=${value}; Path=/; Expires=${expires}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
    reply.header("set-cookie", cookie);
  };
  return { set: write, clear: () => write("", 0) };
}

/** The session's token in a Cookie header; null when there is none. */
export function sessionToken(header: string | undefined): string | null {
  for (const pair of header?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null;
  }
  return null;
}
