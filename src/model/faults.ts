import type { BaseIssue } from 'valibot';

export type Key = string | number;

/** What did not hold in a file, told in the terms of our schemas instead of the schema library's. */
export interface Fault {
  /** Keys that lead to the value from the root of the file. */
  readonly keys: readonly Key[];
  /** `type`: a value of another type; `shape`: the right type, but not well-formed; `together`: keys that exclude each other. */
  readonly form: 'unknown' | 'missing' | 'together' | 'type' | 'shape';
  /** The kind of value expected (schema/parts.ts). */
  readonly kind: string;
  /** Keys the mapping may have. */
  readonly known: readonly string[];
  /** Values that are possible, where there is a choice. */
  readonly options?: readonly string[];
}

type Issue = BaseIssue<unknown>;

/** Reads the issues of the schema library; the messages of our schemas carry the kind of value expected. */
export const faultsOf = (issues: readonly Issue[]): Fault[] => issues.flatMap((issue) => unfold(issue, []));

/** Of a union only the choice that was meant is worth a message: the one of the same shape as what was written. */
function unfold(issue: Issue, before: readonly Key[]): Fault[] {
  const keys = [...before, ...(issue.path ?? []).map((item) => item.key as Key)];
  const meant = issue.type === 'union' ? (issue.issues ?? []).filter((sub) => isMeant(sub, issue.input)) : [];
  return meant.length === 0 ? [faultOf(issue, keys)] : meant.flatMap((sub) => unfold(sub, keys));
}

function isMeant(sub: Issue, input: unknown): boolean {
  const step = sub.path?.[0];
  if (step !== undefined) return Array.isArray(input) === (typeof step.key === 'number');
  return typeof input === 'string' && (sub.kind === 'validation' || sub.type === 'picklist');
}

function faultOf(issue: Issue, keys: readonly Key[]): Fault {
  const { message } = issue;
  const [kind = '', detail = ''] = message.split(':');
  const fault = { keys, kind, known: [] };
  if (kind === 'zusatz') return { ...fault, form: detail === 'key-is-given' ? 'missing' : 'together' };
  if (kind === 'abbildung' && issue.path?.at(-1)?.origin === 'key')
    return { ...fault, form: issue.expected === 'never' ? 'unknown' : 'missing', known: detail.split(',') };
  const options = issue.type === 'picklist' ? choicesOf(issue) : undefined;
  return { ...fault, form: issue.kind === 'validation' ? 'shape' : 'type', ...(options && { options }) };
}

/** The library only tells the choices as text: `("a" | "b")`. */
const choicesOf = ({ expected }: Issue): string[] =>
  expected?.match(/"[^"]*"/g)?.map((option) => option.slice(1, -1)) ?? [];
