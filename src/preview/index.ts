import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { openWorkshop, type WorkshopRequest } from '../build.ts';
import { type Lang, type Outcome, report } from '../problem/index.ts';
import { appOf } from './app.ts';
import { assetsOf } from './assets.ts';
import { editorCall, editorOf, startEditor } from './editor.ts';
import { fileInside } from './inside.ts';
import { type Loop, openLoop } from './loop.ts';
import { type Listening, serve } from './serve.ts';
import { watchPaths } from './watch.ts';

export { editorCall, editorOf } from './editor.ts';
export { openInBrowser } from './open-browser.ts';

export interface PreviewRequest extends WorkshopRequest {
  /** 0: any that is free. */
  readonly port: number;
  /** Command that opens a file; else the environment says it. */
  readonly editor?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly lang: Lang;
  /** Whether an editor may draw in the terminal the preview was started from. */
  readonly hasTerminal: boolean;
  /** Where the compiled scripts of the page are; beside this file unless said otherwise. */
  readonly scripts?: string;
}

/** A preview that is being served. */
export interface Preview {
  /** `http://127.0.0.1:49152/` */
  readonly url: string;
  /** Ends server, watcher and browser. */
  close(): Promise<void>;
}

/**
 * Serves a live preview of one issue on the loopback address until it is closed. What goes wrong with the content or the
 * machine afterwards is shown in the preview; the problem here is a port that is not to be had.
 */
export async function startPreview(request: PreviewRequest): Promise<Outcome<Preview | undefined>> {
  const { cwd, contentDir, templatesDir, issue, edition, lang } = request;
  const listeners = new Set<() => void>();
  const folder = path.join(contentDir, issue);
  const token = randomBytes(24).toString('base64url');
  let server: Listening | undefined;

  const workshop = await openWorkshop(request);
  // Before anything is read, so that what is saved meanwhile is noticed.
  const watch = watchPaths([path.join(contentDir, 'serie.yaml'), folder, templatesDir], () => loop.rebuild());
  const loop: Loop = openLoop({
    workshop,
    lang,
    folder: { path: folder, shown: path.relative(cwd, folder).split(path.sep).join('/') },
    onChange: () => {
      for (const listener of listeners) listener();
    },
  });
  const app = appOf({
    loop,
    issue,
    edition,
    lang,
    token,
    port: () => server?.port ?? 0,
    assets: assetsOf(request.scripts ?? path.join(import.meta.dirname, '../preview/page')),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: async (file, line) => {
      const found = await fileInside(file, [contentDir, templatesDir], cwd);
      if (found === undefined) return 'unknown';
      const call = editorCall(editorOf(request.editor, request.env) ?? '', found, line);
      return call === undefined ? report('editor-is-named', {}) : startEditor(call, request.hasTerminal);
    },
  });
  try {
    server = await serve(app, request.port);
  } catch (error) {
    await Promise.all([watch.close(), loop.close()]);
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { value: undefined, problems: [report('preview-port-is-free', { port: request.port, code })] };
  }
  const { port, close } = server;
  return {
    value: {
      url: `http://127.0.0.1:${port}/`,
      close: async () => {
        await Promise.all([watch.close(), close(), loop.close()]);
      },
    },
    problems: [],
  };
}
