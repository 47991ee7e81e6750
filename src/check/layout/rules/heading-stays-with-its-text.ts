import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/** What begins so much higher (mm) stands in the next column: text beside a heading of several lines does not. */
const column = 60;

/**
 * What a heading stands over begins on the same page and in the same column.
 *
 * @good
 *   headings: [{text: Bedarfe, page: 3, bottom: 250, next: {page: 3, top: 256}}]
 * @good
 *   headings: [{text: Titel links, page: 3, bottom: 60, next: {page: 3, top: 54}}]
 * @bad
 *   headings: [{text: Bedarfe, page: 3, bottom: 262, next: {page: 4, top: 25}}]
 * @bad
 *   headings: [{text: Bedarfe, page: 3, bottom: 262, next: {page: 3, top: 25}}]
 */
export const headingStaysWithItsText: LayoutRule = {
  id: 'heading-stays-with-its-text',
  *check({ headings }) {
    for (const heading of headings) {
      const { text, page, bottom, next } = heading;
      if (text === '' || page === undefined || next === undefined) continue;
      const isTorn = next.page !== page || (next.top !== undefined && next.top < bottom - column);
      if (isTorn) yield report('heading-stays-with-its-text', { text }, spot(heading));
    }
  },
};
