import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

const tracking =
  /[?&;#](utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hs\w+|si|ref_src|wt_mc|etcc_\w+)=/;

/**
 * Addresses carry nothing that only serves to follow readers.
 *
 * @good Mehr im [Heft](https://example.org/heft?seite=2&id=7).
 * @bad Mehr im ⟦[Heft](https://example.org/heft?utm_source=mail)⟧.
 */
export const linkDoesNotTrack: Rule = {
  id: 'link-does-not-track',
  *check(material) {
    for (const { url, place } of linksOf(material)) {
      const name = tracking.exec(url)?.[1];
      if (name !== undefined) yield report('link-does-not-track', { name }, { place });
    }
  },
};
