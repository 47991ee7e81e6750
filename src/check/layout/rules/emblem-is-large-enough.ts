import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/** In mm. */
const least = 10;

/**
 * The EU emblem is at least 1 cm high (European Commission, use of the EU emblem in the context of EU programmes).
 *
 * @good
 *   emblems: [{width: 22.5, height: 15}]
 * @bad
 *   emblems: [{width: 12, height: 8}]
 */
export const emblemIsLargeEnough: LayoutRule = {
  id: 'emblem-is-large-enough',
  *check({ emblems }) {
    for (const emblem of emblems)
      if (emblem.height < least - 0.05)
        yield report('emblem-is-large-enough', { mm: Math.round(emblem.height * 10) / 10 }, spot(emblem));
  },
};
