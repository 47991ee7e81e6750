import { parse } from 'yaml';
import type { Layout } from '../../src/check/index.ts';

type Facts = { readonly [Part in keyof Layout]?: readonly Partial<Layout[Part][number]>[] };

/** Whatever an example does not say: nothing wrong, on sheet 1, from the first line of a file. */
const sound: { readonly [Part in keyof Layout]: Omit<Layout[Part][number], 'text' | 'place'> } = {
  sheets: { page: 1, scale: 1, filled: 200, height: 246.75, ends: false, missing: 0, last: { text: '' } },
  texts: {
    page: 1,
    size: 11,
    bold: false,
    colour: '#17182b',
    ground: '#ffffff',
    cut: 0,
    spilt: 0,
    outside: 0,
    odd: '',
    missing: 0,
    strange: [],
  },
  wide: { page: 1, mm: 1 },
  headings: { page: 1, bottom: 40 },
  wholes: { page: 1, kind: 'row', last: 1 },
  pictures: { page: 1, dpi: 300 },
  drawings: { page: 1, strange: [] },
  emblems: { page: 1, width: 22.5, height: 15, logos: [] },
  links: { page: 1, target: '', leads: true },
};

const parts = Object.keys(sound) as (keyof Layout)[];

/** The whole layout an example stands for, written as YAML. */
export function layoutOf(example: string): Layout {
  const facts = parse(example) as Facts;
  const unknown = Object.keys(facts).filter((part) => !parts.includes(part as keyof Layout));
  if (unknown.length > 0) throw new Error(`the facts have no ${unknown.join(', ')}`);
  const whole = parts.map((part) => [
    part,
    (facts[part] ?? []).map((one) => ({
      text: '',
      place: { file: 'content/nr-1/seiten/text.md', line: 5, column: 1 },
      ...sound[part],
      ...one,
    })),
  ]);
  return Object.fromEntries(whole);
}
