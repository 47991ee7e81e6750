import * as v from 'valibot';
import type { Baum } from '../load/index.ts';
import { type Place, type Problem, report } from '../problem/index.ts';
import { nearest } from './nearest.ts';

/** A file whose values hold what its schema asks for, with the tree that knows their places. */
export interface Teil<T> {
  readonly baum: Baum;
  readonly wert: T;
}

/** Checks the values of a file; `teil` is undefined where any of them is wrong. The values stay the tree's own objects. */
export function validate<S extends v.GenericSchema>(
  schema: S,
  baum: Baum,
): { teil: Teil<v.InferInput<S>> | undefined; problems: Problem[] } {
  const result = v.safeParse(schema, baum.wert);
  if (result.success) return { teil: { baum, wert: baum.wert as v.InferInput<S> }, problems: [] };
  const faults = (result.issues as readonly Issue[]).flatMap((issue) => unfold(issue, []));
  const problems = faults.flatMap((fault) => problemsOf(fault, baum));
  return { teil: undefined, problems: unique(problems) };
}

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/** One step of a schema that did not hold, and the keys that lead to the value. */
interface Fault {
  readonly issue: Issue;
  readonly keys: readonly Key[];
}

/** Of a union only the choice that was meant is worth a message: the one of the same shape as what was written. */
function unfold(issue: Issue, before: readonly Key[]): Fault[] {
  const keys = [...before, ...(issue.path ?? []).map((item) => item.key as Key)];
  if (issue.type !== 'union' || issue.issues === undefined) return [{ issue, keys }];
  const meant = issue.issues.filter((sub) => isMeant(sub, issue.input));
  return meant.length === 0 ? [{ issue, keys }] : meant.flatMap((sub) => unfold(sub, keys));
}

function isMeant(sub: Issue, input: unknown): boolean {
  const inside = sub.path?.[0]?.input;
  if (inside !== undefined)
    return Array.isArray(inside) === Array.isArray(input) && !isForeignMapping(sub, input);
  return typeof input === 'string' && (sub.kind === 'validation' || sub.type === 'picklist');
}

/** A mapping schema takes a list for an object without any of its keys. */
const isForeignMapping = (sub: Issue, input: unknown): boolean =>
  Array.isArray(input) && typeof sub.path?.[0]?.key === 'string';

function problemsOf(fault: Fault, baum: Baum): Problem[] {
  const { issue, keys } = fault;
  const holder = at(baum.wert, keys.slice(0, -1));
  const key = keys.at(-1) ?? '';
  if (issue.message.startsWith('zusatz:')) return [extraFault(issue.message.slice(7), holder, key, baum)];
  if (!issue.message.startsWith('abbildung:')) return [valueFault(fault, holder, baum)];
  if (Array.isArray(holder) && typeof key === 'string')
    return [wrongType('abbildung', keys.slice(0, -1), baum)];
  if (issue.path?.at(-1)?.origin !== 'key') return [notMapping(issue, keys, baum)];
  const known = issue.message.slice('abbildung:'.length).split(',');
  if (issue.expected === 'never') return unknownKeys(holder, known, baum);
  return [missing(holder, key, baum)];
}

const at = (root: unknown, keys: readonly Key[]): unknown =>
  keys.reduce<unknown>((value, key) => (isHolder(value) ? Reflect.get(value, key) : undefined), root);

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The schema stops at the first unknown key; editors want them all. */
function unknownKeys(holder: unknown, known: readonly string[], baum: Baum): Problem[] {
  if (!isHolder(holder)) return [];
  const given = baum.namen(holder);
  const free = known.filter((name) => !given.includes(name));
  return given
    .filter((name) => !known.includes(name))
    .map((key) => {
      const near = nearest(key, free) ?? nearest(key, known);
      return report('key-is-known', { key, near }, { place: baum.keyPlace(holder, key), expected: known });
    });
}

/** A missing key has no place: its mapping stands for it, and the first line for the mapping of a whole file. */
function missing(holder: unknown, key: Key, baum: Baum): Problem {
  const place = isHolder(holder) && holder !== baum.wert ? baum.place(holder) : undefined;
  return report('key-is-given', { key: String(key) }, { place: place ?? top(baum) });
}

const top = (baum: Baum): Place => ({ file: baum.file, line: 1, column: 1 });

function placeOf(holder: unknown, key: Key, baum: Baum): Place {
  return (isHolder(holder) ? (baum.place(holder, key) ?? baum.place(holder)) : undefined) ?? top(baum);
}

function extraFault(rule: string, holder: unknown, key: Key, baum: Baum): Problem {
  if (rule === 'key-is-given') return missing(holder, key, baum);
  const place = (isHolder(holder) ? baum.keyPlace(holder, key) : undefined) ?? placeOf(holder, key, baum);
  const given = isHolder(holder) ? baum.namen(holder) : [];
  return report('keys-fit-together', { key: String(key), given }, { place });
}

/** Nothing where a mapping should be is a missing value, not a wrong one. */
function notMapping(issue: Issue, keys: readonly Key[], baum: Baum): Problem {
  if (issue.input !== null || keys.length === 0) return wrongType('abbildung', keys, baum);
  const place = placeOf(at(baum.wert, keys.slice(0, -1)), keys.at(-1) ?? '', baum);
  return report('value-is-given', { key: nameOf(keys) }, { place });
}

function wrongType(kind: string, keys: readonly Key[], baum: Baum): Problem {
  const holder = at(baum.wert, keys.slice(0, -1));
  const [key, found] = [keys.at(-1) ?? '', at(baum.wert, keys)];
  if (keys.length === 0)
    return report('value-has-type', { key: baum.file, kind, found }, { place: top(baum) });
  return report('value-has-type', { key: nameOf(keys), kind, found }, { place: placeOf(holder, key, baum) });
}

/** An item of a list is called by the list it is in. */
const nameOf = (keys: readonly Key[]): string =>
  String(keys.findLast((key) => typeof key === 'string') ?? '');

function valueFault({ issue, keys }: Fault, holder: unknown, baum: Baum): Problem {
  const key = keys.at(-1) ?? '';
  const name = nameOf(keys);
  const place = placeOf(holder, key, baum);
  const kind = issue.message;
  const value = issue.input;
  if (value === null) return report('value-is-given', { key: name }, { place });
  if (issue.type === 'picklist' && typeof value === 'string') return unknownValue(issue, name, value, place);
  if (typeof value === 'number' && ['ganzzahl', 'anzahl'].includes(kind))
    return report('number-is-in-range', { key: name, value, least: kind === 'anzahl' ? 0 : 1 }, { place });
  if (issue.kind === 'validation') return malformed(kind, name, value, place);
  const written = isHolder(holder) ? baum.span(holder, key) : undefined;
  const fix = quotable(value, kind) && written ? quoted(baum, written) : undefined;
  return report('value-has-type', { key: name, kind, found: value }, { place, fix });
}

function unknownValue(issue: Issue, key: string, value: string, place: Place): Problem {
  const known = issue.expected?.match(/"[^"]*"/g)?.map((option) => option.slice(1, -1)) ?? [];
  return report(
    'value-is-known',
    { key, value, known, near: nearest(value, known) },
    { place, expected: known },
  );
}

function malformed(kind: string, key: string, value: unknown, place: Place): Problem {
  const written = String(value);
  if (kind === 'gefuellt') return report('value-is-given', { key }, { place });
  if (kind === 'zeit') return report('time-is-on-the-clock', { key, value: written }, { place });
  if (kind === 'datum' || kind === 'monat')
    return report('date-is-in-calendar', { key, value: written, month: kind === 'monat' }, { place });
  return report('value-is-well-formed', { key, value: written, kind }, { place });
}

const textual = new Set(['text', 'person', 'personen', 'texte']);
const quotable = (value: unknown, kind: string): boolean =>
  textual.has(kind) && (typeof value === 'number' || typeof value === 'boolean');

const quoted = (baum: Baum, { start, end }: { start: number; end: number }) => ({
  file: baum.file,
  start,
  end,
  text: `"${baum.source.slice(start, end)}"`,
});

/** A date that is neither well-formed nor in the calendar is one problem, not two. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, place, message }) => {
    const id = [rule, place?.line, place?.column, message.en].join('|');
    return !seen.has(id) && seen.add(id) !== undefined;
  });
}
