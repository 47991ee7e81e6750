/** Page labels equal to the printed folios (ISO 32000-1, 12.4.2), so that "go to page 5" finds the printed 5. */
import { dictOf, type PdfObject, textString } from '../pdf/objects.ts';
import type { Work } from '../work.ts';
import { readRoman } from './roman.ts';

type Style = 'D' | 'r' | 'R' | undefined;

interface Label {
  readonly style: Style;
  /** The number, where there is a style; the page's whole label, where there is none. */
  readonly value: number | string;
}

export function labelPages({ doc, input, pages }: Work): void {
  const labels = pages.map((_, index) => labelOf(input.folios[index] ?? null));
  const nums = labels.flatMap((label, index): PdfObject[] =>
    continues(labels[index - 1], label) ? [] : [index, labelDict(label)],
  );
  doc.catalog.set('PageLabels', dictOf({ Nums: nums }));
}

/** The label follows from the one before: same style and the next number, or the same text. */
function continues(before: Label | undefined, { style, value }: Label): boolean {
  if (before === undefined || before.style !== style) return false;
  return typeof value === 'number' ? before.value === value - 1 : before.value === value;
}

function labelOf(folio: string | null): Label {
  if (folio !== null && /^[1-9]\d*$/.test(folio)) return { style: 'D', value: Number(folio) };
  const roman = folio === null ? undefined : readRoman(folio.toLowerCase());
  if (folio === null || roman === undefined) return { style: undefined, value: folio ?? '' };
  return { style: folio === folio.toLowerCase() ? 'r' : 'R', value: roman };
}

function labelDict({ style, value }: Label): PdfObject {
  if (typeof value === 'string') return dictOf({ P: value === '' ? undefined : textString(value) });
  return dictOf({ S: style, St: value === 1 ? undefined : value });
}
