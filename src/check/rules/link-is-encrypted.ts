import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

/**
 * Web addresses begin with `https`. A bare `www.` address has no scheme of its own and is left alone.
 *
 * @good Mehr im [Heft](https://example.org/heft) und auf www.example.org.
 * @bad Mehr auf ⟦[www.example.org](http://www.example.org)⟧.
 * @bad Mehr im ⟦[Heft](http://example.org/heft)⟧.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, url: ⟦"http://www.rotental.de"⟧}
 */
export const linkIsEncrypted: Rule = {
  id: 'link-is-encrypted',
  *check(material) {
    for (const { url, text, isBare, place } of linksOf(material))
      if (/^http:/i.test(url) && !(isBare && text.startsWith('www.')))
        yield report('link-is-encrypted', { url }, { place });
    const { chapter, handreichung, of } = material;
    for (const owner of [handreichung.herausgeber, ...(chapter('kontakte')?.kontakte ?? [])])
      if (/^http:/i.test(owner.url ?? ''))
        yield report('link-is-encrypted', { url: owner.url ?? '' }, { place: of(owner, 'url') });
  },
};
