/// <reference lib="dom" />
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import { PageFaulty, within } from './gone.ts';
import type { Running } from './launch.ts';
import type { Session } from './session.ts';
import { watch } from './watch.ts';

/** A loaded page that can be asked, changed and printed. */
export interface Page {
  /** Runs a function in the page; it is sent as its source text, so it may use nothing from outside itself. */
  evaluate<A, R>(fn: (argument: A) => R, argument: A): Promise<R>;
  /**
   * Prints to PDF bytes. Sizes and margins are those of the style sheet. Rejects when the page asks for something only
   * now; whoever lent the browser turns that into problems.
   */
  print(options: PrintOptions): Promise<Uint8Array>;
  /** What went wrong in the page up to now. */
  problems(): readonly Problem[];
  /** Gives the page back; it may not be used afterwards. */
  close(): Promise<void>;
}

export interface PrintOptions {
  /** Whether to tag for accessibility; costs a quarter more. */
  readonly tagged: boolean;
  /** Whether to make bookmarks of the headings. */
  readonly outline?: boolean;
}

/**
 * Loads one HTML text that holds all it needs (fonts, pictures, styles as data: addresses) in a tab of its own. Anything
 * else it asks for is refused and reported, as is every error of the page, every font face and picture that cannot be
 * read. Ready to print: the fonts are loaded, those only margin boxes use too.
 */
export async function openPage(running: Running, html: string, timeout: number): Promise<Outcome<Page>> {
  const session = await within(timeout, running.connection.tab());
  const watched = watch(session);
  const loaded = await within(timeout, load(session, running, html, watched.expect));
  const problems = (): readonly Problem[] => [...problemsOf(loaded), ...watched.problems()];
  const found = problems();
  const page: Page = {
    evaluate: (fn, argument) => within(timeout, evaluate(session, fn, argument)),
    print: async (options) => {
      const bytes = await within(timeout, print(session, options));
      // Some things are asked for only when they are shown.
      if (problems().length > found.length) throw new PageFaulty(problems().slice(found.length));
      return bytes;
    },
    problems,
    close: async () => session.close(),
  };
  return { value: page, problems: found };
}

let pages = 0;

async function load(
  session: Session,
  { folder }: Running,
  html: string,
  expect: () => void,
): Promise<Loaded> {
  const ready = [
    session.send('Runtime.enable'),
    session.send('Log.enable'),
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    session.send('Page.enable'),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${hide})()` }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ];
  await Promise.all(ready);
  if (folder === undefined || !(await loadFile(session, folder, html, expect)))
    await setContent(session, html);
  return evaluate(session, settled, undefined);
}

// From a file: over the pipe the same text takes twice as long. Some browsers cannot see our temporary folder (snap).
async function loadFile(
  session: Session,
  folder: string,
  html: string,
  expect: () => void,
): Promise<boolean> {
  pages += 1;
  const file = path.join(folder, `page-${pages}.html`);
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

/** What could not be read when the page was loaded. */
interface Loaded {
  readonly faces: readonly { readonly family: string; readonly weight: string; readonly style: string }[];
  readonly pictures: readonly { readonly alt: string; readonly source: string }[];
}

// Runs in the page before anything else. Laid out with the fonts still missing, a page of 30 sheets would cost 0.2 s more.
function hide(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { display: none !important }');
  document.adoptedStyleSheets = [sheet];
}

// Runs in the page. Pictures are not decoded here: printing does that, and only as far as it must.
async function settled(): Promise<Loaded> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  const faces = [...document.fonts];
  await Promise.allSettled(faces.map((face) => face.load()));
  await document.fonts.ready;
  document.adoptedStyleSheets = [];
  // What styles ask for, they ask for now.
  getComputedStyle(document.documentElement).getPropertyValue('color');
  return {
    faces: faces
      .filter(({ status }) => status !== 'loaded')
      .map(({ family, weight, style }) => ({ family: family.replace(/^"|"$/g, ''), weight, style })),
    pictures: [...document.images]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map((image) => ({ alt: image.alt, source: (image.getAttribute('src') ?? '').slice(0, 80) })),
  };
}

const problemsOf = ({ faces, pictures }: Loaded): Problem[] => [
  ...faces.map((face) => report('page-fonts-load', face)),
  ...pictures.map((picture) => report('page-pictures-load', picture)),
];

async function evaluate<A, R>(session: Session, fn: (argument: A) => R, argument: A): Promise<R> {
  const expression = `(${fn})(${JSON.stringify(argument)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as R;
}

/** A4, for a style sheet that does not say. Inches. */
const paper = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 };

const margins = { marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 };

async function print(session: Session, { tagged, outline = false }: PrintOptions): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    ...paper,
    ...margins,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: outline,
  });
  return Buffer.from(data, 'base64');
}
