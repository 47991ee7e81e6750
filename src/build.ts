/**
 * The pipeline: load → model → check → render → picture → paginate (print) → finish → emit.
 * Everything is read before anything is printed, and everything is checked and printed before anything is written.
 */

import type { Workshop, WorkshopRequest } from './build/preview.ts';
import type { Parsed, Read } from './build/read.ts';
import type {
  BuildRequest,
  BuildResult,
  CheckRequest,
  FixRequest,
  FixResult,
  Progress,
} from './build/request.ts';
import { checkStatus, resultOf } from './build/result.ts';
import type { ToWrite } from './build/write.ts';
import { loadTemplates } from './load/index.ts';

/** Builds the editions of the issues asked for and writes them whole or not at all. */
export const build = (request: BuildRequest, progress: Progress): Promise<BuildResult> =>
  print({ ...request, online: false }, progress, ({ writeOutput }, printed, read) =>
    writeOutput(printed, read, request, progress),
  );

/** Prints the editions of the issues asked for, says what is wrong with content and pages, and writes nothing. */
export const checkLayout = (request: BuildRequest, progress: Progress): Promise<BuildResult> =>
  print(request, progress, ({ judgeOutput }, printed, read) => {
    const judged = judgeOutput(printed, read, request);
    return judged.status === 'written'
      ? { ...judged, status: checkStatus({ ...judged, passed: true }) }
      : judged;
  });

type Outputs = typeof import('./build/write.ts');
type End = (outputs: Outputs, printed: ToWrite, read: Read) => BuildResult | Promise<BuildResult>;

async function print(request: BuildRequest, progress: Progress, end: End): Promise<BuildResult> {
  // What only printing needs is loaded here, so that a check starts fast; the browser comes up while the rest is loaded
  // and content is read.
  const { startBrowser } = await import('./print/index.ts');
  const browser = startBrowser(request.browser, request.signal);
  try {
    const { checkInTurn, parseIssues } = await reading();
    const { composeEditions, printEditions, finishEditions } = await import('./build/editions.ts');
    const outputs = await import('./build/write.ts');
    const [parsed, { value: vorlagen, problems }] = await Promise.all([
      parseIssues(request, progress),
      loadTemplates(request.templatesDir, request.cwd),
    ]);
    const checking = checkInTurn(parsed, request, progress);
    const checkAll = async (): Promise<Read> => withWeb(await checking.end(), parsed, request);
    if (!parsed.printable || vorlagen === undefined || problems.length > 0)
      return resultOf('content', await checkAll(), problems);

    const composed = await composeEditions(parsed, { vorlagen, progress, begin: browser.begin }, request);
    const printing = browser.lend((lent) => printEditions(composed, { browser: lent, progress }, request));
    // The rules run while the browser is busy.
    void checking.beside(printing);
    const printed = await printing;
    // It ends while the files are finished and written; what goes wrong there is told below.
    browser.close().catch(() => {});
    const finished = await finishEditions(printed, vorlagen, request);
    return await end(outputs, finished, await checkAll());
  } finally {
    await browser.close();
  }
}

/** Reads and checks the issues asked for; needs no browser. */
export async function check(request: CheckRequest): Promise<BuildResult> {
  const { checkIssues, parseIssues } = await reading();
  const parsed = await parseIssues(request, () => {});
  const checked = await checkIssues(parsed, request, () => {});
  const read = await withWeb(checked, parsed, request);
  return resultOf(checkStatus(read), read, []);
}

const reading = (): Promise<typeof import('./build/read.ts')> => import('./build/read.ts');

const withWeb = async (read: Read, parsed: Parsed, request: CheckRequest): Promise<Read> =>
  request.online ? (await import('./build/online.ts')).withWebLinks(read, parsed, request) : read;

/** Makes the safe fixes first, then checks what is left; writes content files unless asked only to show. */
export const fix = async (request: FixRequest): Promise<FixResult> =>
  (await import('./build/fix.ts')).fixIssues(request);

export type { Draft, Sheets, Workshop, WorkshopRequest } from './build/preview.ts';
export type {
  BuildRequest,
  BuildResult,
  CheckRequest,
  Edition,
  FixRequest,
  FixResult,
  Progress,
} from './build/request.ts';
export { findIssues, loadTemplates } from './load/index.ts';
export { jsonSchemas } from './model/index.ts';

/** See build/preview.ts. */
export const openWorkshop = async (request: WorkshopRequest): Promise<Workshop> =>
  (await import('./build/preview.ts')).openWorkshop(request);

/** See the print room. */
export const browserStatus: typeof import('./print/index.ts').browserStatus = async (...args) =>
  (await import('./print/index.ts')).browserStatus(...args);

/** See the print room. */
export const installBrowser: typeof import('./print/index.ts').installBrowser = async (...args) =>
  (await import('./print/index.ts')).installBrowser(...args);

/** See the render room. */
export const hyphenator: typeof import('./render/index.ts').hyphenator = async (...args) =>
  (await import('./render/index.ts')).hyphenator(...args);
