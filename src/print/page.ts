import { type Outcome, type Problem, report } from '../problem/index.ts';
import { ask, type Call, evaluate } from './evaluate.ts';
import { PageFaulty, within } from './gone.ts';
import { conceal, reveal, type Unread } from './in-page.ts';
import type { Running } from './launch.ts';
import { load, loadFaces, loadRest, show } from './load.ts';
import type { Session } from './session.ts';
import { type Watched, watch } from './watch.ts';

/** A loaded page that can be asked, changed and printed. */
export interface Page {
  /** Runs a function, no async one, in the page; it is sent as its source text, so it may use nothing from outside itself. */
  evaluate<A, R>(fn: (argument: A) => R, argument: A): Promise<R>;
  /** Runs several, none of them async, one after the other: one message instead of many. */
  evaluateAll(calls: readonly Call[]): Promise<void>;
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
  /** Whether to tag for accessibility; costs up to a quarter more. */
  readonly tagged: boolean;
  /** Whether to make bookmarks of the headings. */
  readonly outline?: boolean;
}

/** A tab that loads the faces of a page while somebody still writes it. */
export interface Begun {
  readonly faces: string;
  readonly session: Session;
  readonly watched: Watched;
}

/** Begins a page with its faces (the rules for them); undefined in a browser that was joined. */
export async function beginPage(
  { connection, sent }: Running,
  faces: string,
  timeout: number,
): Promise<Begun | undefined> {
  if (sent === undefined) return undefined;
  const session = await within(timeout, connection.tab());
  const watched = watch(session);
  await within(timeout, loadFaces(session, faces, sent));
  return { faces, session, watched };
}

/** What a page that was begun still lacks; undefined if it does not begin so. */
export function restOf(html: string, { faces }: Begun): string | undefined {
  const style = `<style>${faces}</style>`;
  const at = html.indexOf('<style>');
  return html.startsWith(style, at) ? html.slice(0, at) + html.slice(at + style.length) : undefined;
}

/**
 * Loads one HTML text that holds all it needs (fonts, pictures, styles as data: addresses) in a tab of its own. Anything
 * else it asks for is refused and reported, as is every error of the page, every font face and picture that cannot be
 * read. It is ready to print: the fonts are loaded. No command takes longer than `timeout`, in ms. A page that was `begun`
 * goes on in its tab.
 */
export async function openPage(
  running: Running,
  html: string,
  timeout: number,
  begun?: Begun,
): Promise<Outcome<Page>> {
  const session = begun?.session ?? (await within(timeout, running.connection.tab()));
  const watched = begun?.watched ?? watch(session);
  const rest = begun && restOf(html, begun);
  const loading =
    rest === undefined ? load(session, html, running.folder, watched.expect) : loadRest(session, rest);
  const unread = await within(timeout, loading);
  const problems = (): readonly Problem[] => [...problemsOf(unread), ...watched.problems()];
  const found = problems();
  const page: Page = {
    evaluate: (fn, argument) => within(timeout, ask(session, [[fn, argument]])),
    evaluateAll: async (calls) => void (await within(timeout, ask(session, calls))),
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

const problemsOf = ({ faces, pictures }: Unread): Problem[] => [
  ...faces.map((face) => report('page-fonts-load', face)),
  ...pictures.map((picture) => report('page-pictures-load', picture)),
];

/** A4, for a style sheet that does not say. Inches. */
const paper = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 };

const margins = { marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 };

async function print(session: Session, { tagged, outline = false }: PrintOptions): Promise<Uint8Array> {
  // Commands are carried out in the order in which they are sent. While it is printed the page is seen on a screen, where it
  // is hidden: afterwards the browser would lay it out for what it is seen on, which takes as long as laying out pages.
  const [, , { data }] = await Promise.all([
    show(session, 'screen'),
    evaluate(session, reveal, undefined),
    session.send('Page.printToPDF', {
      ...paper,
      ...margins,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: tagged,
      generateDocumentOutline: outline,
    }),
    evaluate(session, conceal, undefined),
    show(session, 'print'),
  ]);
  return Buffer.from(data, 'base64');
}
