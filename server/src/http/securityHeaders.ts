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

/** Puts the security headers on every answer. */
export function addSecurityHeaders(app: FastifyInstance, publicOrigin: () => string): void {
  app.addHook("onSend", async (_request, reply) => {
    const origin = publicOrigin();
    reply.header("content-security-policy", contentPolicy(origin.replace(/^http/, "ws")));
    reply.header("x-content-type-options", "nosniff");
    reply.header("x-frame-options", "DENY");
    reply.header("referrer-policy", "same-origin");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
    reply.header("permissions-policy", "camera=(), microphone=(), geolocation=()");
    if (origin.startsWith("https:")) reply.header("strict-transport-security", "max-age=31536000");
  });
}
