import { report } from '../../problem/index.ts';
import { isOtherNumber } from '../link-numbers.ts';
import { linksOf } from '../links.ts';
import { stepsBetween } from '../names/likeness.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * A link whose text is an address or a telephone number leads to that address or number; it may lead to a page below. One
 * whose text is the name of a contact and that opens a mail writes to this contact. The paragraph, the issue or the year
 * that the text names is the one of the page.
 *
 * @good Mehr auf [www.example.org](https://www.example.org/start) und bei [post@example.org](mailto:post@example.org).
 * @bad Schreibt an ⟦[post@example.org](mailto:pots@example.org)⟧.
 * @bad Mehr auf ⟦[www.example.org](https://www.example.com)⟧.
 * @good Ruft an: [(0351) 123 45-67](tel:+493511234567) oder [+49 (0)351 1234567](tel:03511234567).
 * @bad Ruft an: ⟦[0351 1234567](tel:+493511234576)⟧.
 * @good Mehr auf [www.example.org/hefte](https://www.example.org/hefte/2024.html?seite=2) und [example.org/](https://example.org).
 * @bad Mehr auf ⟦[www.example.org/hefte](https://www.example.org/helfe)⟧.
 * @good Schreibt an [Hanna Habicht](mailto:hanna.habicht@rotental.de) oder [Leo Luchs](mailto:luchs@rotental.de).
 * @bad Schreibt an ⟦[Hanna Habicht](mailto:jaguar@jugendhaus-rotental.de)⟧.
 * @good Siehe [§ 4 KKG](https://www.gesetze-im-internet.de/kkg/__4.html) und [Heft 3](https://example.org/heft-03.pdf).
 * @bad Siehe ⟦[§ 65 SGB VIII](https://www.gesetze-im-internet.de/sgb_8/__61.html)⟧.
 * @bad Siehe ⟦[§ 4 SGB VIII](https://www.gesetze-im-internet.de/sgb_7/__4.html)⟧.
 * @bad Siehe ⟦[Heft 3](https://example.org/heft-4.pdf)⟧.
 * @good Siehe [Bericht 2023](https://example.org/2024/05/bericht.pdf), [Tagung 2024](https://example.org/tagung-2024-05.pdf).
 * @bad Siehe ⟦[Bericht 2023](https://example.org/bericht-2024.pdf)⟧.
 */
export const linkLeadsWhereItSays: Rule = {
  id: 'link-leads-where-it-says',
  *check(material) {
    const register = registerOf(material);
    const mails = new Set(material.chapter('kontakte')?.kontakte.map(({ email }) => email));
    const isOfAnother = (text: string, url: string): boolean => {
      const [own = '', mail = ''] = [contactOf(register, text)?.email, mailOf(url)];
      return own !== '' && own !== mail && (mails.has(mail) || stepsBetween(own, mail) <= 2);
    };
    for (const { text, url, place } of linksOf(material)) {
      const isMail = /^[^\s@]+@[^\s@]+\.\w+$/.test(text) && url.startsWith('mailto:');
      const isPage =
        /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) && /^https?:/i.test(url);
      const [said, led] = isMail ? [text, mailOf(url)] : [hostOf(text), hostOf(url)];
      const isElsewhere = isPhone(text, url)
        ? numberOf(text) !== numberOf(url)
        : (isMail || isPage) && said.toLowerCase() !== led.toLowerCase();
      const isOther = isElsewhere || (url.startsWith('mailto:') && isOfAnother(text, url));
      const isElse = isOther || (isPage && !pathOf(url).startsWith(pathOf(text)));
      if (isElse || (/^https?:/i.test(url) && !isPage && isOtherNumber(text, url)))
        yield report('link-leads-where-it-says', { text, url }, { place });
    }
  },
};

const mailOf = (url: string): string => url.slice('mailto:'.length).split('?')[0] ?? '';

const hostOf = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)[0] ?? '';

/** Without a sign at its end, and whatever is asked of the page. */
const pathOf = (address: string): string =>
  (/^(?:https?:\/\/)?[^/?#]+(\/[^?#…]*)/i.exec(address)?.[1] ?? '').replace(/\/$|\.html?$/, '').toLowerCase();

const isPhone = (text: string, url: string): boolean =>
  /^tel:/i.test(url) && /^[+(]*\d[\d\s()/.–-]{4,}$/.test(text);

/** The digits from the country on; numbers without one are German. */
const numberOf = (written: string): string =>
  written
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, '+49');
