/**
 * The origins that browsers may come from: that of PUBLIC_URL. Without PUBLIC_URL the server is somebody's own, and its
 * three names for this machine are one.
 */
export function allowedOrigins(publicUrl: URL | null, port: number): ReadonlySet<string> {
  if (publicUrl !== null) return new Set([publicUrl.origin]);
  return new Set(["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${port}`));
}

/**
 * Whether a request may act on its cookies. Browsers send an Origin with each WebSocket and each POST; a request
 * without one is no browser's that could have been tricked into sending it (and cookies are SameSite=Lax besides).
 */
export function mayCome(origin: string | undefined, allowed: ReadonlySet<string>): boolean {
  return origin === undefined || allowed.has(origin);
}
