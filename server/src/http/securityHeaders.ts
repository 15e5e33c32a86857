import type { FastifyInstance } from "fastify";

/** The worker that reads PDFs, as the build names it. A worker has the policy of its own file. */
const pdfWorker = /^\/assets\/pdf\.worker[\w.-]*\.mjs$/;

/**
 * Everything comes from here; styles may be inline, because the component library sets them on elements. Only the worker
 * that reads PDFs may compile WebAssembly: without it, faxed and JBIG2 scans stay white.
 */
export function contentPolicy(webSocketOrigin: string, path: string): string {
  return [
    "default-src 'self'",
    pdfWorker.test(path) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
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

/** The security headers of an answer to somebody who came to this origin and asked for this path. */
export function securityHeaders(origin: string, path = "/"): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentPolicy(origin.replace(/^http/, "ws"), path),
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
  app.addHook("onSend", async (request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders(publicOrigin(), request.url)))
      if (!reply.hasHeader(name)) reply.header(name, value);
  });
}
