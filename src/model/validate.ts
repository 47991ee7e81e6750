import * as v from 'valibot';
import type { Baum, Span } from '../load/index.ts';
import { type Fix, nearest, type Place, type Problem, report } from '../problem/index.ts';
import { type Fault, faultsOf, type Key } from './faults.ts';

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
  const faults = faultsOf(result.issues);
  const misspelt = new Set(faults.flatMap((fault) => misspeltIn(fault, baum)));
  const problems = faults.flatMap((fault) => problemsOf(fault, baum, misspelt));
  return { teil: undefined, problems: unique(problems) };
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

const at = (root: unknown, keys: readonly Key[]): unknown =>
  keys.reduce<unknown>((value, key) => (isHolder(value) ? Reflect.get(value, key) : undefined), root);

const holderOf = (fault: Fault, baum: Baum): unknown => at(baum.wert, fault.keys.slice(0, -1));

/** A holder and a key, as one name for both. */
const idOf = (keys: readonly Key[]): string => JSON.stringify(keys);

/** Keys that are there, but misspelt: they are not missing as well. */
function misspeltIn(fault: Fault, baum: Baum): string[] {
  if (fault.form !== 'unknown') return [];
  const found = unknownIn(holderOf(fault, baum), fault.known, baum);
  return found.flatMap(({ near }) => (near === undefined ? [] : [idOf([...fault.keys.slice(0, -1), near])]));
}

function problemsOf(fault: Fault, baum: Baum, misspelt: ReadonlySet<string>): Problem[] {
  const { form, keys } = fault;
  if (keys.length === 0) return [report('file-holds-keys', { found: baum.wert }, { place: top(baum) })];
  const holder = holderOf(fault, baum);
  // A mapping schema takes a list for an object without any of its keys.
  if (Array.isArray(holder) && typeof keys.at(-1) === 'string')
    return problemsOf({ ...fault, form: 'type', kind: 'abbildung', keys: keys.slice(0, -1) }, baum, misspelt);
  if (form === 'unknown') return unknownKeys(holder, fault.known, baum);
  if (form === 'missing') return misspelt.has(idOf(keys)) ? [] : [missing(holder, keys, baum)];
  return [form === 'together' ? together(holder, keys, baum) : valueProblem(fault, holder, baum)];
}

/** The schema stops at the first unknown key; editors want them all. */
function unknownIn(holder: unknown, known: readonly string[], baum: Baum) {
  const given = isHolder(holder) ? baum.namen(holder) : [];
  const free = known.filter((name) => !given.includes(name));
  return given
    .filter((name) => !known.includes(name))
    .map((key) => ({ key, near: nearest(key, free), likely: nearest(key, known) }));
}

function unknownKeys(holder: unknown, known: readonly string[], baum: Baum): Problem[] {
  if (!isHolder(holder)) return [];
  return unknownIn(holder, known, baum).map(({ key, near }) => {
    const fix = near === undefined ? undefined : fixOf(baum, baum.keySpan(holder, key), near);
    return report(
      'key-is-known',
      { key, known, near },
      { place: baum.keyPlace(holder, key), expected: known, fix },
    );
  });
}

const fixOf = (baum: Baum, span: Span | undefined, text: string): Fix | undefined =>
  span && { file: baum.file, start: span.start, end: span.end, text };

/** A missing key has no place: its mapping stands for it, and the first line for the mapping of a whole file. */
function missing(holder: unknown, keys: readonly Key[], baum: Baum): Problem {
  const place = isHolder(holder) && holder !== baum.wert ? baum.place(holder) : undefined;
  return report('key-is-given', { key: String(keys.at(-1)) }, { place: place ?? top(baum) });
}

const top = (baum: Baum): Place => ({ file: baum.file, line: 1, column: 1 });

function placeOf(holder: unknown, key: Key, baum: Baum): Place {
  return (isHolder(holder) ? (baum.place(holder, key) ?? baum.place(holder)) : undefined) ?? top(baum);
}

function together(holder: unknown, keys: readonly Key[], baum: Baum): Problem {
  const key = keys.at(-1) ?? '';
  const place = (isHolder(holder) ? baum.keyPlace(holder, key) : undefined) ?? placeOf(holder, key, baum);
  return report('keys-fit-together', { key: String(key) }, { place });
}

function valueProblem({ form, kind, keys, options }: Fault, holder: unknown, baum: Baum): Problem {
  const key = keys.at(-1) ?? '';
  // An item of a list is called by the list it is in.
  const name = String(keys.findLast((each) => typeof each === 'string') ?? '');
  const place = placeOf(holder, key, baum);
  const value = at(baum.wert, keys);
  const span = isHolder(holder) ? baum.span(holder, key) : undefined;
  if (value === null || kind === 'gefuellt') return report('value-is-given', { key: name }, { place });
  if (options !== undefined && typeof value === 'string') {
    const near = nearest(value, options);
    const fix = near === undefined ? undefined : fixOf(baum, span, near);
    return report(
      'value-is-known',
      { key: name, value, known: options, near },
      { place, expected: options, fix },
    );
  }
  if (typeof value === 'number' && (kind === 'ganzzahl' || kind === 'anzahl'))
    return report('number-is-in-range', { key: name, value, least: kind === 'anzahl' ? 0 : 1 }, { place });
  if (form === 'shape') return malformed(kind, name, String(value), place);
  const written = span && baum.source.slice(span.start, span.end);
  const fix = isQuotable(value, kind) ? fixOf(baum, span, `"${written}"`) : undefined;
  return report('value-has-type', { key: name, kind, found: value, written }, { place, fix });
}

function malformed(kind: string, key: string, value: string, place: Place): Problem {
  if (kind === 'zeit') return report('time-is-on-the-clock', { key, value }, { place });
  if (kind === 'datum' || kind === 'monat')
    return report('date-is-in-calendar', { key, value, month: kind === 'monat' }, { place });
  return report('value-is-well-formed', { key, value, kind }, { place });
}

const textual = new Set(['text', 'person', 'personen', 'texte']);
const isQuotable = (value: unknown, kind: string): boolean =>
  textual.has(kind) && (typeof value === 'number' || typeof value === 'boolean');

/** One mistake can break several steps of a schema in the same way. */
function unique(problems: readonly Problem[]): Problem[] {
  const byId = problems.map((problem): [string, Problem] => {
    const { rule, place, message } = problem;
    return [[rule, place?.line, place?.column, message.en].join('|'), problem];
  });
  return [...new Map(byId.toReversed()).values()].toReversed();
}
