import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Edition } from '../build.ts';
import type { Lang, Problem } from '../problem/index.ts';
import { readScript } from './assets.ts';
import { documentPolicy, guard, pagePolicy } from './guard.ts';
import type { Loop } from './loop.ts';
import { shellOf } from './shell.ts';
import { pageStyle } from './styles/page.ts';
import { screenStyle } from './styles/screen.ts';

export interface AppOptions {
  readonly loop: Loop;
  /** Name of the issue and its edition, for the title. */
  readonly issue: string;
  readonly edition: Edition;
  readonly lang: Lang;
  readonly token: string;
  readonly port: () => number;
  readonly assets: ReadonlyMap<string, string>;
  /** Calls the listener after each change; gives the way to stop. */
  readonly listen: (listener: () => void) => () => void;
  /** Opens a file at a line in the editor; gives the problem if that fails, and `unknown` for what is not ours. */
  readonly edit: (file: string, line: number) => Promise<Problem | 'unknown' | undefined>;
}

/** A sign of life for the connection, in ms. */
const heartbeat = 15_000;

/** The preview's server: what it gives stands here line by line, everything else is not found. */
export function appOf({ loop, issue, edition, lang, token, port, assets, listen, edit }: AppOptions): Hono {
  const app = new Hono();
  app.use(guard(port, token));

  app.get('/', (context) => {
    context.header('Content-Security-Policy', pagePolicy);
    return context.html(shellOf({ issue, edition, lang, token }));
  });
  app.get('/page.css', (context) =>
    context.body(pageStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/screen.css', (context) =>
    context.body(screenStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/document', (context) => {
    const document = loop.document();
    if (document === undefined) return context.notFound();
    context.header('Content-Security-Policy', documentPolicy);
    return context.html(document.html);
  });
  app.get('/document.css', (context) => {
    const document = loop.document();
    if (document === undefined) return context.notFound();
    const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, max-age=3600' };
    return context.body(document.style, 200, headers);
  });
  app.get('/pages.pdf', (context) => {
    const pdf = loop.pdf();
    if (pdf === undefined) return context.notFound();
    return context.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf' });
  });
  app.get('/state', (context) => context.json(loop.snapshot()));
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = () => stream.writeSSE({ event: 'state', data: JSON.stringify(loop.snapshot()) });
      const stop = listen(() => void send().catch(() => {}));
      const beat = setInterval(
        () => void stream.writeSSE({ event: 'beat', data: '' }).catch(() => {}),
        heartbeat,
      );
      await send();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(beat);
      stop();
    }),
  );
  app.post('/edit', async (context) => {
    const wanted = wantedPlace(await context.req.json().catch(() => undefined));
    if (wanted === undefined) return context.text('Bad request', 400);
    const problem = await edit(wanted.file, wanted.line);
    if (problem === undefined) return context.body(null, 204);
    if (problem === 'unknown') return context.notFound();
    return context.json({ message: problem.message[lang], hint: problem.hint?.[lang] }, 409);
  });
  app.get('*', async (context) => {
    const file = assets.get(context.req.path);
    const script = file && (await readScript(file));
    if (script === undefined) return context.notFound();
    return context.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  return app;
}

function wantedPlace(body: unknown): { readonly file: string; readonly line: number } | undefined {
  if (typeof body !== 'object' || body === null || !('file' in body) || !('line' in body)) return undefined;
  const { file, line } = body;
  const isLine = typeof line === 'number' && Number.isInteger(line) && line > 0;
  return typeof file === 'string' && !file.includes('\0') && isLine ? { file, line } : undefined;
}
