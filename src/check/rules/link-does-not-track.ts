import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

/** Of newsletters and ads, and the detour by which a mail program sends its readers. */
const tracking =
  /\/\/[\w.-]*(safelinks)\.protection\.outlook\.com|[?&;#](utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hs\w+|si|ref_src|wt_mc|etcc_\w+)=/;

/**
 * Addresses carry nothing that only serves to follow readers.
 *
 * @good Mehr im [Heft](https://example.org/heft?seite=2&id=7).
 * @bad Mehr im ⟦[Heft](https://example.org/heft?utm_source=mail)⟧.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, url: ⟦"https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org&data=05"⟧}
 */
export const linkDoesNotTrack: Rule = {
  id: 'link-does-not-track',
  *check(material) {
    const { chapter, of } = material;
    const contacts = (chapter('kontakte')?.kontakte ?? []).flatMap((kontakt) =>
      kontakt.url === undefined ? [] : [{ url: kontakt.url, place: of(kontakt, 'url') }],
    );
    for (const { url, place } of [...linksOf(material), ...contacts]) {
      const [, detour, parameter] = tracking.exec(url) ?? [];
      const name = detour ?? parameter;
      if (name !== undefined) yield report('link-does-not-track', { name }, { place });
    }
  },
};
