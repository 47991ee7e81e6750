import { type Problem, report } from '../../problem/index.ts';
import { romanOf } from '../pass/roman.ts';
import { dictAt, listAt, resolve } from '../pdf/document.ts';
import { isDict, isString, textOf } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

/** As many pages as were numbered, and each page's label is the folio printed on it. */
export function checkPages(finished: Work): Problem[] {
  const { pages, input } = finished;
  if (pages.length !== input.folios.length) {
    return [
      report('pdf-page-count', { pass: 'page-labels', found: pages.length, expected: input.folios.length }),
    ];
  }
  const labels = readLabels(finished);
  return input.folios.flatMap((folio, index) => {
    const found = labels[index] ?? '';
    const expected = folio ?? '';
    if (found === expected) return [];
    return [report('pdf-page-labels-true', { pass: 'page-labels', found, expected }, { page: index + 1 })];
  });
}

/** The label of each page, as readers work it out (ISO 32000-1, 12.4.2). */
function readLabels({ doc, pages }: Work): string[] {
  const tree = dictAt(doc, doc.catalog, 'PageLabels');
  const nums = tree ? listAt(doc, tree, 'Nums') : [];
  let [first, style, prefix, start] = [0, '', '', 1];
  return pages.map((_, index) => {
    const at = nums.findIndex((value, place) => place % 2 === 0 && value === index);
    const range = at < 0 ? null : resolve(doc, nums[at + 1]);
    if (isDict(range)) {
      const text = range.get('P');
      [first, style, prefix, start] = [
        index,
        String(range.get('S') ?? ''),
        isString(text) ? textOf(text) : '',
        Number(range.get('St') ?? 1),
      ];
    }
    return prefix + numeral(style, start + index - first);
  });
}

function numeral(style: string, value: number): string {
  if (style === 'D') return String(value);
  if (style === 'r') return romanOf(value);
  return style === 'R' ? romanOf(value).toUpperCase() : '';
}
