import { relative, sep } from 'node:path';
import type { Lang } from '../../problem/index.ts';
import { browserText } from '../browser-kind.ts';
import { bugReport } from '../bug.ts';
import { type Call, type Run, say } from '../call.ts';
import { codeOf, exitCode, worstOf } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import type { BuildRequest, BuildResult, Pipeline, Progress } from '../pipeline.ts';
import { timeTable, watch } from '../progress/index.ts';
import { buildRequests } from '../requests.ts';
import { showProblems } from '../show-problems.ts';
import { ownVersion } from '../version.ts';

const words = {
  de: {
    nothingToDo: 'Für diesen Teil ist nichts zu tun.',
    nothingWritten: 'Nichts geschrieben; frühere Ergebnisse sind unverändert.',
  },
  en: {
    nothingToDo: 'There is nothing to do for this part.',
    nothingWritten: 'Nothing written; earlier results are unchanged.',
  },
} as const;

/** Builds the issues and prints the path of each file written: on stdout, unless a report goes there. */
export const run: Run = async (call) => {
  const { lang, options, signal } = call;
  const pipeline = await call.io.loadPipeline();
  const issues = await issuesOf(call, pipeline);
  const progress = watch(call);
  const requests = buildRequests(call, issues, progress.fetching);
  const results = await buildAll(requests, pipeline, progress.on, signal).finally(progress.close);

  showResults(call, results);
  if (options.verbose)
    for (const line of [...browserLines(results, lang), ...timeTable(progress.times, lang)]) say(call, line);
  if (requests.length === 0) say(call, words[lang].nothingToDo);
  const isCut = results.length < requests.length;
  return isCut ? exitCode.interrupted : worstOf(results.map(({ status }) => codeOf(status, signal)));
};

/** The requests one after the other, as far as no interruption comes between. */
async function buildAll(
  requests: readonly BuildRequest[],
  pipeline: Pipeline,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly BuildResult[]> {
  const results: BuildResult[] = [];
  for (const request of requests) {
    if (signal.aborted) break;
    results.push(await pipeline.build(request, progress));
  }
  return results;
}

function showResults(call: Call, results: readonly BuildResult[]): void {
  const { io, lang } = call;
  const problems = results.flatMap((result) => result.problems);
  const sources = new Map(results.flatMap((result) => [...result.sources]));
  showProblems(call, problems, sources, { clean: false });

  const files = results.flatMap((result) => result.files);
  const stream = (call.options.format ?? 'pretty') === 'pretty' ? io.stdout : io.stderr;
  for (const file of files) stream.write(`${relative(io.cwd, file).split(sep).join('/')}\n`);

  if (files.length === 0 && results.some(({ status }) => status === 'content'))
    say(call, words[lang].nothingWritten);
  const bug = results.find(({ status }) => status === 'bug');
  if (bug) io.stderr.write(bugReport(bug.error, lang, ownVersion()));
}

const browserLines = (results: readonly BuildResult[], lang: Lang): string[] => [
  ...new Set(results.flatMap(({ browser }) => (browser ? [browserText(browser, lang)] : []))),
];
