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

/** Puts the security headers on every answer. */
export function addSecurityHeaders(app: FastifyInstance, publicOrigin: () => string): void {
  app.addHook("onSend", async (request, reply) => {
    const origin = publicOrigin();
    reply.header("content-security-policy", contentPolicy(origin.replace(/^http/, "ws"), request.url));
    reply.header("x-content-type-options", "nosniff");
    reply.header("x-frame-options", "DENY");
    reply.header("referrer-policy", "same-origin");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
    reply.header("permissions-policy", "camera=(), microphone=(), geolocation=()");
    if (origin.startsWith("https:")) reply.header("strict-transport-security", "max-age=31536000");
  });
}
