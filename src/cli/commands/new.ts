import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { report } from '../../problem/index.ts';
import { type Call, type Run, say } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import type { Pipeline } from '../pipeline.ts';
import { refusalOf } from '../refusal.ts';
import { checkRequest } from '../requests.ts';
import { type Mapping, nextNumber, readMapping } from '../scaffold/facts.ts';
import { issueFiles, picturesOf } from '../scaffold/issue.ts';
import { type Entry, writeFolder } from '../scaffold/write-folder.ts';
import { showProblems } from '../show-problems.ts';
import { UsageError } from '../usage-error.ts';

const next = {
  de: (issue: string) =>
    `Angelegt. Als Nächstes: die PLATZHALTER ersetzen, dann \`handreichung build ${issue}\`.`,
  en: (issue: string) => `Created. Next: replace each PLATZHALTER, then run \`handreichung build ${issue}\`.`,
} as const;

/** Creates an issue folder that builds at once, and prints the path of each file. */
export const run: Run = async (call) => {
  const { io, options, lang } = call;
  const [name = ''] = call.args;
  const contentDir = resolve(io.cwd, options.content);
  const folder = join(contentDir, name);
  await refuseName(name, folder, options.content);

  const pipeline = await io.loadPipeline();
  const from = await sourceOf(call, pipeline);
  if (from === 'broken') return exitCode.content;
  const files = issueFiles({
    nummer: await nextNumber(contentDir, await pipeline.findIssues(contentDir)),
    datum: localDate(new Date(io.now())),
    serie: await readMapping(join(contentDir, 'serie.yaml')),
    from: from?.mapping,
  });
  const entries: Entry[] = [
    ...files.map(({ path, text }) => ({ path, data: text })),
    ...(from ? await readPictures(from.folder, from.mapping) : []),
  ];
  try {
    await writeFolder(folder, entries);
  } catch (error) {
    showProblems(call, [refusalOf(error, folder)], new Map(), { clean: false });
    return exitCode.environment;
  }
  for (const { path } of entries) {
    io.stdout.write(`${relative(io.cwd, join(folder, path)).split(sep).join('/')}\n`);
  }
  say(call, next[lang](name));
  return exitCode.done;
};

async function refuseName(name: string, folder: string, content: string): Promise<void> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new UsageError(report('issue-name-is-plain', { name }));
  const exists = await lstat(folder).then(
    () => true,
    () => false,
  );
  if (exists) throw new UsageError(report('issue-is-new', { folder: `${content}/${name}` }));
}

/** What `--from` names; if its handreichung.yaml cannot be read, the check says why. */
async function sourceOf(
  call: Call,
  pipeline: Pipeline,
): Promise<{ readonly folder: string; readonly mapping: Mapping } | 'broken' | undefined> {
  if (call.options.from === undefined) return undefined;
  const issues = await issuesOf({ ...call, args: [call.options.from] }, pipeline);
  const folder = join(resolve(call.io.cwd, call.options.content), issues[0] ?? '');
  const mapping = await readMapping(join(folder, 'handreichung.yaml'));
  if (mapping) return { folder, mapping };
  const { problems, sources } = await pipeline.check(checkRequest(call, issues));
  showProblems(call, problems, sources, { clean: false });
  return 'broken';
}

/** The pictures the standing facts need; one that is missing there is missing here too, and the check says so. */
async function readPictures(folder: string, from: Mapping): Promise<Entry[]> {
  const read = picturesOf(from).map(async (path) => {
    const data = await readFile(join(folder, path)).catch(() => undefined);
    return data ? [{ path, data }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** The day where the user is. */
function localDate(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
