import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';

/** Offsets of a text; the end is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const signs = /\\?["„“”»«‚‘`]/g;

/** What ends a quotation, by what may have begun it. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '„': ['“', '”', '"'],
  '“': ['”'],
  '‚': ['‘'],
  '»': ['«'],
  '«': ['»'],
  '"': ['"'],
  '`': ['`'],
};

/**
 * What stands in quotation marks of any kind, or in backticks: it keeps its spelling. A „ that is never closed holds to
 * the end of the text; other signs that stand alone mean nothing.
 */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: written, index } of text.matchAll(signs)) {
    const sign = written.slice(-1);
    const end = index + written.length;
    const opener = open.findLast((each) => closers[each.sign]?.includes(sign));
    if (sign === '"' && begins(text, index, end)) open.push({ sign, at: end });
    else if (opener !== undefined) {
      found.push({ start: opener.at, end: index });
      open = open.slice(0, open.lastIndexOf(opener));
    } else if (sign !== '"' && sign in closers) open.push({ sign, at: end });
  }
  const unclosed = open.find(({ sign }) => sign === '„');
  return unclosed === undefined ? found : [...found, { start: unclosed.at, end: text.length }];
}

/** Straight marks look alike at both ends: one that begins a quotation stands before a word and not behind one. */
const begins = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}.,;:!?…)"]$/u.test(text.slice(0, start)) && /^\S/.test(text.slice(end));

/** Whether an offset of a passage lies within a quotation, which may begin or end in another passage of its paragraph. */
export function isQuoted({ sources }: Pick<Material, 'sources'>, passage: Passage, at: number): boolean {
  const { file, start, within } = passage;
  const text = (sources.get(file) ?? '').slice(within.start, within.end);
  const offset = start - within.start + at;
  return quotationsIn(text).some((span) => span.start <= offset && offset < span.end);
}

/** Whether an offset of a text lies within an address or path, which is no prose. */
export function isInAddress(text: string, at: number): boolean {
  const [before = ''] = /\S*$/.exec(text.slice(0, at)) ?? [];
  const [after = ''] = /^\S*/.exec(text.slice(at)) ?? [];
  return /:\/\/|www\.|\S@\S|\p{L}\.\p{Ll}{2,}\//u.test(before + after);
}
