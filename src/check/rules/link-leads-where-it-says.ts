import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

/**
 * A link whose text is an address leads to that address.
 *
 * @good Mehr auf [www.example.org](https://www.example.org/start) und bei [post@example.org](mailto:post@example.org).
 * @bad Schreibt an ⟦[post@example.org](mailto:pots@example.org)⟧.
 * @bad Mehr auf ⟦[www.example.org](https://www.example.com)⟧.
 */
export const linkLeadsWhereItSays: Rule = {
  id: 'link-leads-where-it-says',
  *check(material) {
    for (const { text, url, place } of linksOf(material)) {
      const isMail = /^[^\s@]+@[^\s@]+\.\w+$/.test(text) && url.startsWith('mailto:');
      const isPage =
        /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) && /^https?:/i.test(url);
      const [said, led] = isMail
        ? [text, url.slice('mailto:'.length).split('?')[0] ?? '']
        : [hostOf(text), hostOf(url)];
      if ((isMail || isPage) && said.toLowerCase() !== led.toLowerCase())
        yield report('link-leads-where-it-says', { text, url }, { place });
    }
  },
};

const hostOf = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)[0] ?? '';
