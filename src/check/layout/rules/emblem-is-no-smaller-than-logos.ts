import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${Math.round(width)} × ${Math.round(height)} mm`;

/**
 * The EU emblem is at least as high or as wide as the biggest of the other logos beside it (Regulation (EU) 2021/1060, Annex IX, 1.6).
 *
 * @good
 *   emblems: [{width: 22.5, height: 15, logos: [{text: Stadt, width: 34, height: 13}]}]
 * @bad
 *   emblems: [{width: 15, height: 10, logos: [{text: Stadt, width: 34, height: 13}]}]
 */
export const emblemIsNoSmallerThanLogos: LayoutRule = {
  id: 'emblem-is-no-smaller-than-logos',
  *check({ emblems }) {
    for (const emblem of emblems) {
      const { width, height, logos } = emblem;
      const larger = logos.find((logo) => logo.height > height + 0.05 && logo.width > width + 0.05);
      if (larger !== undefined)
        yield report(
          'emblem-is-no-smaller-than-logos',
          { logo: larger.text, emblem: sizeOf(emblem), size: sizeOf(larger) },
          spot(emblem),
        );
    }
  },
};
