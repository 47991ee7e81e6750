import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluate } from './evaluate.ts';
import { begin, goOn, hide, settle, type Unread } from './in-page.ts';
import type { Session } from './session.ts';

/**
 * Loads an HTML text into a tab, as print media, and waits until it is ready to be printed. Every request of the page is
 * held until somebody decides on it; `expect` announces the one for the page itself.
 *
 * `folder` is where the browser reads files; undefined where it cannot read ours.
 */
export async function load(
  session: Session,
  html: string,
  folder: string | undefined,
  expect: () => void,
): Promise<Unread> {
  await prepare(session);
  const own = folder === undefined ? undefined : await mkdtemp(path.join(folder, 'page-'));
  const isThere = own !== undefined && (await loadFile(session, html, own, expect));
  if (!isThere) await setContent(session, html);
  const unread = await evaluate(session, settle, undefined);
  // Now the browser holds it: a preview that prints all day would fill the disk.
  if (own !== undefined) await rm(own, { recursive: true, force: true });
  return unread;
}

/** Whether the page is seen as print media or as what it is without: a screen. */
export const show = (session: Session, media: 'print' | 'screen'): Promise<unknown> =>
  session.send('Emulation.setEmulatedMedia', { media: media === 'print' ? media : '' });

const prepare = (session: Session): Promise<unknown> =>
  Promise.all([
    session.send('Runtime.enable'),
    session.send('Log.enable'),
    session.send('Page.enable'),
    show(session, 'print'),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${hide})()` }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);

/**
 * Begins an HTML text in a tab with the faces of its first style element; returns when the browser has been told, not when
 * they are loaded.
 */
export async function loadFaces(session: Session, faces: string, sent: () => Promise<void>): Promise<void> {
  await prepare(session);
  // What fails here fails again when the text goes on.
  evaluate(session, begin, faces).catch(() => {});
  await sent();
}

/** Loads the text that was begun in this tab, without its faces, as `load` does. */
export async function loadRest(session: Session, rest: string): Promise<Unread> {
  await evaluate(session, goOn, rest);
  return evaluate(session, settle, undefined);
}

// From a file: as a message the same text takes half as long again, with pictures in it twice as long. It fails where
// the browser is kept from our temporary folder (snap).
async function loadFile(
  session: Session,
  html: string,
  folder: string,
  expect: () => void,
): Promise<boolean> {
  const file = path.join(folder, 'page.html');
  await writeFile(file, html);
  expect();
  const { errorText } = await session.send('Page.navigate', { url: pathToFileURL(file).href });
  return errorText === undefined;
}

async function setContent(session: Session, html: string): Promise<void> {
  await session.send('Page.navigate', { url: 'about:blank' });
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
}
