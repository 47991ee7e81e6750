import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';

/**
 * The document is printed in its own size. Where it is scaled down and a line is too wide, `page-fits-width` names the line.
 *
 * @good
 *   sheets: [{page: 1, scale: 1}]
 * @bad
 *   sheets: [{page: 1, scale: 0.67}, {page: 2, scale: 0.67}]
 */
export const documentKeepsItsSize: LayoutRule = {
  id: 'document-keeps-its-size',
  *check({ sheets, wide }) {
    const smallest = sheets.reduce((least, { scale }) => Math.min(least, scale), 1);
    if (smallest > 0.999 || wide.length > 0) return;
    const sheet = sheets.find(({ scale }) => scale === smallest);
    yield report('document-keeps-its-size', { percent: Math.round(smallest * 100) }, { page: sheet?.page });
  },
};
