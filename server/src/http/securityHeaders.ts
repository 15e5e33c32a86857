import type { FastifyInstance } from "fastify";

/** Everything comes from here; styles may be inline, because the component library sets them on elements. */
function contentPolicy(webSocketOrigin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${webSocketOrigin}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The security headers of an answer to somebody who came to this origin. */
export function securityHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentPolicy(origin.replace(/^http/, "ws")),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    ...(origin.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}

/** Puts the security headers on every answer. A route's own, stricter one stays: people's files have theirs. */
export function addSecurityHeaders(app: FastifyInstance, publicOrigin: () => string): void {
  app.addHook("onSend", async (_request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders(publicOrigin())))
      if (!reply.hasHeader(name)) reply.header(name, value);
  });
}
