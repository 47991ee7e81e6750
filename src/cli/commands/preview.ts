import { join, resolve } from 'node:path';
import type { PreviewRequest } from '../../preview/index.ts';
import { type Call, type Run, say } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import type { Pipeline } from '../pipeline.ts';
import { buildRequests } from '../requests.ts';
import { showProblems } from '../show-problems.ts';

const words = {
  de: {
    running: (issue: string) => `Vorschau von ${issue} läuft; Strg+C beendet sie.`,
    notOpened: 'Der Browser ließ sich nicht öffnen: Rufe die Adresse selbst auf.',
  },
  en: {
    running: (issue: string) => `The preview of ${issue} is running; Ctrl+C ends it.`,
    notOpened: 'The browser could not be opened: call the address yourself.',
  },
} as const;

/** Serves the live preview of one issue and prints its address; ends when it is interrupted. */
export const run: Run = async (call) => {
  const { io, lang, signal, options } = call;
  const pipeline = await io.loadPipeline();
  const { startPreview, openInBrowser } = await import('../../preview/index.ts');
  const request = requestOf(call, await issueOf(call, pipeline));
  const { value: preview, problems } = await startPreview(request);
  if (preview === undefined) {
    showProblems(call, problems, new Map(), { clean: false });
    return exitCode.environment;
  }
  io.stdout.write(`${preview.url}\n`);
  say(call, words[lang].running(request.issue));
  if (options.open && !(await openInBrowser(preview.url))) say(call, words[lang].notOpened);
  if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done));
  await preview.close();
  return exitCode.done;
};

/** The issue named, else the last one. One that is named may be missing as long as there is no other: it may yet come. */
async function issueOf(call: Call, pipeline: Pipeline): Promise<string> {
  const [named] = call.args;
  const known = await pipeline.findIssues(resolve(call.io.cwd, call.options.content));
  if (named !== undefined && /^[\w-]+$/.test(named) && known.length === 0) return named;
  return (await issuesOf(call, pipeline)).at(-1) ?? '';
}

function requestOf(call: Call, issue: string): PreviewRequest {
  const { io, options, lang } = call;
  const [build] = buildRequests(call, [issue], () => {});
  if (build === undefined) throw new Error('one issue is one request');
  const { cwd, contentDir, templatesDir, editions, browser, sourceDateEpoch, version } = build;
  return {
    cwd,
    contentDir,
    templatesDir,
    issue,
    edition: editions[0] ?? 'oeffentlich',
    browser,
    cacheDir: join(cwd, '.cache'),
    ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
    version,
    port: options.port ?? 0,
    editor: options.editor,
    env: io.env,
    lang,
    hasTerminal: io.stdout.isTTY === true,
  };
}
