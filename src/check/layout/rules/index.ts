import type { LayoutRule } from '../rule.ts';
import { characterHasAGlyph } from './character-has-a-glyph.ts';
import { chartStaysWhole } from './chart-stays-whole.ts';
import { documentKeepsItsSize } from './document-keeps-its-size.ts';
import { emblemIsLargeEnough } from './emblem-is-large-enough.ts';
import { emblemIsNoSmallerThanLogos } from './emblem-is-no-smaller-than-logos.ts';
import { headingStaysWithItsText } from './heading-stays-with-its-text.ts';
import { linkLeadsSomewhere } from './link-leads-somewhere.ts';
import { pageFitsWidth } from './page-fits-width.ts';
import { pageIsFilled } from './page-is-filled.ts';
import { pictureIsSharp } from './picture-is-sharp.ts';
import { rowStaysWhole } from './row-stays-whole.ts';
import { textHasContrast } from './text-has-contrast.ts';
import { textIsInItsOwnFace } from './text-is-in-its-own-face.ts';
import { textIsLargeEnough } from './text-is-large-enough.ts';
import { textIsNotCutOff } from './text-is-not-cut-off.ts';
import { textStaysInItsBox } from './text-stays-in-its-box.ts';
import { textStaysInTheTypeArea } from './text-stays-in-the-type-area.ts';

/** All rules on the layout, by id. */
export const layoutRules: readonly LayoutRule[] = [
  characterHasAGlyph,
  chartStaysWhole,
  documentKeepsItsSize,
  emblemIsLargeEnough,
  emblemIsNoSmallerThanLogos,
  headingStaysWithItsText,
  linkLeadsSomewhere,
  pageFitsWidth,
  pageIsFilled,
  pictureIsSharp,
  rowStaysWhole,
  textHasContrast,
  textIsInItsOwnFace,
  textIsLargeEnough,
  textIsNotCutOff,
  textStaysInItsBox,
  textStaysInTheTypeArea,
];
