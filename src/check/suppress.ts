import { type Problem, report, ruleIds } from '../problem/index.ts';
import { layoutRules } from './layout/rules/index.ts';
import { linesOf } from './material/lines.ts';
import type { Checked } from './material/material.ts';
import { onlineRuleIds } from './online/ids.ts';

/**
 * A comment that turns a rule off for what stands below it (or on its own line), with a reason:
 * `# handreichung: aus regel-id – Grund` in YAML and front matter, `[handreichung]: #aus (regel-id – Grund)` on a line
 * of its own in Markdown, where it is a link definition that prints nothing.
 */
interface Suppression {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const comment =
  /#[ \t]*handreichung:[ \t]*aus[ \t]+([\w-]+)([^\r\n]*)|^[ \t]*\[handreichung\]:[ \t]*#aus[ \t]*\(([\w-]+)([^\r\n]*)\)[ \t]*$/gim;

/**
 * Takes out the problems that are suppressed with a reason, and reports suppressions that are wrong or not needed.
 * With a broken file some rules keep silent, so that nobody knows which are needed.
 */
export function suppressed(
  problems: readonly Problem[],
  { sources, unbekannt }: Pick<Checked, 'sources' | 'unbekannt'>,
): Problem[] {
  // Whether those of rules on the layout and on web links are needed, only the print and the web can tell.
  const kept = apply(
    problems,
    sources,
    ({ rule, reason }) => (!isOnLayout(rule) && !isOnline(rule)) || reason === '',
  );
  return kept.filter(({ rule }) => unbekannt.size === 0 || rule !== 'suppression-is-used');
}

/** The same for the rules on the layout. */
export function suppressedLayout(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
): Problem[] {
  return apply(problems, sources, ({ rule, reason }) => isOnLayout(rule) && reason !== '');
}

/**
 * The same for the rules on web links. While a link can't be tested, and with a broken file, nobody knows which
 * suppressions are needed.
 */
export function suppressedOnline(
  problems: readonly Problem[],
  { sources, unbekannt }: Pick<Checked, 'sources' | 'unbekannt'>,
): Problem[] {
  const isSure =
    unbekannt.size === 0 &&
    problems.every(({ rule }) => rule === 'links-are-alive' || rule === 'links-are-direct');
  const kept = apply(problems, sources, ({ rule, reason }) => isOnline(rule) && reason !== '');
  return kept.filter(({ rule }) => isSure || rule !== 'suppression-is-used');
}

const isOnline = (rule: string): boolean => onlineRuleIds.some((id) => id === rule);

const isOnLayout = (rule: string): boolean => layoutRules.some(({ id }) => id === rule);

/** `isOurs`: the suppressions that are judged here. */
function apply(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  isOurs: (suppression: Suppression) => boolean,
): Problem[] {
  const all = [...sources].flatMap(([file, text]) => suppressionsIn(file, text)).filter(isOurs);
  if (all.length === 0) return [...problems];
  const used = new Set<Suppression>();
  const kept = problems.filter((problem) => {
    // An error means that the page can't be printed as meant: no reason makes that good.
    if (problem.severity === 'error') return true;
    const match = all.filter((each) => each.reason !== '' && covers(each, problem));
    for (const each of match) used.add(each);
    return match.length === 0;
  });
  return [...kept, ...all.filter((each) => !used.has(each)).map((each) => faultOf(each, sources))];
}

const covers = ({ file, rule, from, to }: Suppression, { place, rule: found }: Problem): boolean =>
  rule === found && place?.file === file && place.line >= from && place.line <= to;

function suppressionsIn(file: string, text: string): Suppression[] {
  if (!text.includes('handreichung')) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const { place } = linesOf(text);
  return [...text.matchAll(comment)].map((match) => {
    const start = match.index + match[0].search(/\S/);
    const end = match.index + match[0].trimEnd().length;
    const rest = match[2] ?? match[4] ?? '';
    const { line } = place(start, end);
    const isAlone = (lines[line - 1] ?? '').trim() === match[0].trim();
    const isMarkdown = match[3] !== undefined;
    const [from, to] = isAlone ? below(lines, line, isMarkdown) : [line, deeper(lines, line)];
    const reason = rest.replace(/^[\s–:-]+/, '').trim();
    return { file, rule: match[1] ?? match[3] ?? '', reason, start, end, from, to };
  });
}

/** Lines count from 1. In Markdown the next block, up to a blank line; in YAML the next entry with all that is indented below it. */
function below(lines: readonly string[], line: number, isMarkdown: boolean): [number, number] {
  const isPassed = (text = '') =>
    text.trim() === '' || /^\s*(#\s*handreichung:|\[handreichung\]:)/i.test(text);
  let first = line;
  while (first < lines.length && isPassed(lines[first])) first += 1;
  if (!isMarkdown) return [first + 1, deeper(lines, first + 1)];
  let last = first;
  while (last + 1 < lines.length && (lines[last + 1] ?? '').trim() !== '') last += 1;
  return [first + 1, last + 1];
}

const indent = (text = ''): number => text.length - text.trimStart().length;

/** The last line of the entry that begins at `line`: all that follows and is indented deeper. */
function deeper(lines: readonly string[], line: number): number {
  const own = indent(lines[line - 1]);
  let last = line;
  while (last < lines.length && (lines[last]?.trim() === '' || indent(lines[last]) > own)) last += 1;
  return last;
}

function faultOf(
  { file, rule, reason, start, end }: Suppression,
  sources: ReadonlyMap<string, string>,
): Problem {
  const place = { file, ...linesOf(sources.get(file) ?? '').place(start, end) };
  if (!ruleIds.includes(rule)) return report('suppression-names-a-rule', { rule }, { place });
  if (reason === '') return report('suppression-has-a-reason', { rule }, { place });
  return report('suppression-is-used', { rule }, { place });
}
