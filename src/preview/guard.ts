import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Headers of every answer: nothing may be framed, sniffed, cached or read by another site. */
const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** What the page may load: only what this server gives, and no script or style that stands in the page. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the issue itself may load: no script at all; its styles and pictures stand in it. */
export const documentPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Answers only who asks for this server by its own name (a name that another site lets point here is refused), and lets
 * only the preview's own page change anything: same origin, and the token of this run.
 */
export const guard =
  (port: () => number, token: string): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (![`127.0.0.1:${port()}`, `localhost:${port()}`].includes(host)) return context.text('Forbidden', 403);
    const isReading = ['GET', 'HEAD'].includes(context.req.method);
    const isOwn = context.req.header('origin') === `http://${host}`;
    if (!isReading && !(isOwn && same(context.req.header('x-preview-token') ?? '', token)))
      return context.text('Forbidden', 403);
    await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  };

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
