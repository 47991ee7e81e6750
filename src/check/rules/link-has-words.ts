import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

/**
 * An address within a text has words; a bare domain such as `www.example.org` may stand for itself.
 *
 * @good Mehr auf www.example.org oder im [Heft](https://example.org/heft).
 * @bad Mehr auf ⟦https://example.org/seiten/heft⟧ im Netz.
 */
export const linkHasWords: Rule = {
  id: 'link-has-words',
  *check(material) {
    for (const { text, url, place } of linksOf(material))
      if (/^https?:\/\//.test(text) || /^www\.[^/]+\/.{20,}/.test(text))
        yield report('link-has-words', { url }, { place });
  },
};
