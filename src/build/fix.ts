import { readyToRewrite, rewrite } from '../emit/index.ts';
import { type Change, type Fixable, fixedText, fixesByFile, patchOf } from '../fix/index.ts';
import { type Entwuerfe, type Merker, shapeOf } from '../load/index.ts';
import { type Read, readIssues } from './read.ts';
import type { FixRequest, FixResult } from './request.ts';
import { checkStatus, resultOf } from './result.ts';

/** One fix can make room for another, but not for ever: more rounds than this would be two rules that disagree. */
const MOST_ROUNDS = 10;

/** Makes the safe fixes of the issues asked for, and writes the files they change unless that is only to be shown. */
export async function fixIssues(request: FixRequest): Promise<FixResult> {
  const merker: Merker = new Map();
  const read = (entwuerfe: Entwuerfe, tellsQuiet: boolean): Promise<Read> =>
    readIssues({ ...request, merker, entwuerfe, tellsQuiet }, () => {});
  const { changes, made } = await fixAll((texts) => read(texts, true));

  const { value: ready, problems } = await readyToRewrite(request.cwd, changes, request);
  const isWritten = !request.dryRun && !request.signal.aborted && ready.length > 0;
  const refusals = [...problems, ...(isWritten ? await rewrite(request.contentDir, ready) : [])];
  if (refusals.length > 0 || request.signal.aborted) {
    const status = refusals.length > 0 ? 'environment' : 'aborted';
    return { ...resultOf(status, await read(new Map(), false), refusals), patches: [], fixed: {} };
  }
  const left = await read(new Map(changes.map(({ file, after }) => [file, after])), false);
  return {
    ...resultOf(checkStatus(left), left, []),
    patches: ready.map(({ file, before, after }) => ({ file, patch: patchOf({ file, before, after }) })),
    fixed: countsOf(made),
  };
}

interface Fixed {
  readonly changes: readonly Change[];
  readonly made: readonly Fixable[];
}

/** Fixes round by round until nothing more changes. */
async function fixAll(read: (texts: Entwuerfe) => Promise<Read>): Promise<Fixed> {
  const texts = new Map<string, string>();
  const made: Fixable[] = [];
  const { sources, ...first } = await read(texts);
  let { problems } = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = made.length;
    for (const [file, fixes] of fixesByFile(problems)) {
      const change = await fixFile(file, texts.get(file) ?? sources.get(file) ?? '', fixes);
      made.push(...change.made);
      if (change.made.length > 0) texts.set(file, change.text);
    }
    if (made.length === before) break;
    ({ problems } = await read(texts));
  }
  const changes = [...texts].map(([file, after]) => ({ file, before: sources.get(file) ?? '', after }));
  return { changes: changes.filter(({ before, after }) => before !== after), made };
}

/** Makes the fixes of one file that leave everything but its wording as it is: a comma too many would be one entry more. */
async function fixFile(file: string, text: string, fixes: readonly Fixable[]) {
  const shape = await shapeOf(file, text);
  const keepsShape = async (some: readonly Fixable[]): Promise<boolean> =>
    shape !== undefined && (await shapeOf(file, fixedText(text, some))) === shape;
  let made: readonly Fixable[] = fixes;
  if (!(await keepsShape(fixes))) {
    made = [];
    for (const fix of fixes) if (await keepsShape([...made, fix])) made = [...made, fix];
  }
  return { text: fixedText(text, made), made };
}

function countsOf(made: readonly Fixable[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of made) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
