import { type Place, report } from '../../problem/index.ts';
import { housesOf } from '../houses.ts';
import { isOtherNumber, isOtherParagraph } from '../link-numbers.ts';
import { linksOf } from '../links.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * A link whose text is an address or a telephone number leads to that address or number; it may lead to a page below. One
 * whose text is the name of a contact and that opens a mail writes to this contact. The paragraph, the issue or the year
 * that the text names is the one of the page, a licence leads to its text, and the name of a house to no other house.
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
 * @bad Schreibt an ⟦[post@example.org](tel:+493511234567)⟧.
 * @bad Der Text steht unter ⟦[CC BY 4.0](https://creativecommons.org)⟧.
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, institution: Chor Rotental e. V., email: habicht@chor-rotental.de, url: https://www.chor-rotental.de}
 *     - {name: Jan Jaguar, institution: Tanzhaus Neustadt, email: jaguar@tanzhaus-neustadt.de, url: https://www.tanz.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, institution: Chor Rotental e. V., email: habicht@chor-rotental.de, url: ⟦https://www.tanzhaus-neustadt.de⟧}
 *     - {name: Jan Jaguar, institution: Tanzhaus Neustadt, email: jaguar@tanzhaus-neustadt.de}
 * @bad Siehe ⟦[Kulturring Rotental e. V.](https://www.jugendhaus-rotental.de/)⟧.
 * @good Siehe [§ 4 KKG](https://www.gesetze-im-internet.de/kkg/__4.html) und [Heft 3](https://example.org/heft-03.pdf).
 * @bad Siehe ⟦[§ 65 SGB VIII](https://www.gesetze-im-internet.de/sgb_8/__61.html)⟧.
 * @bad Siehe ⟦[§ 4 SGB VIII](https://www.gesetze-im-internet.de/sgb_7/__4.html)⟧.
 * @bad Siehe ⟦[Heft 3](https://example.org/heft-4.pdf)⟧.
 * @good Siehe [Bericht 2023](https://example.org/2024/05/bericht.pdf), [Tagung 2024](https://example.org/tagung-2024-05.pdf).
 * @bad Siehe ⟦[Bericht 2023](https://example.org/bericht-2024.pdf)⟧.
 * @good Nach § 8a und § 4 KKG ([gesetze-im-internet.de](https://www.gesetze-im-internet.de/kkg/__3.html)).
 * @bad
 *   - § 41 SGB VIII, Hilfe für junge Volljährige,
 *     ⟦[www.gesetze-im-internet.de](https://www.gesetze-im-internet.de/sgb_8/__14.html)⟧
 * @bad Mehr steht in § 3 des Gesetzes (⟦[gesetze-im-internet.de](https://www.gesetze-im-internet.de/pflvg/__5.html)⟧).
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
    const isOfOtherHouse = housesOf(material);
    for (const kontakt of material.chapter('kontakte')?.kontakte ?? []) {
      const { institution = '', url = '' } = kontakt;
      if (url !== '' && isOfOtherHouse(institution, url))
        yield report(
          'link-leads-where-it-says',
          { text: institution, url },
          { place: material.of(kontakt, 'url') },
        );
    }
    for (const { text, url, place } of linksOf(material)) {
      const isMail = isMailText(text) && url.startsWith('mailto:');
      const isPage =
        /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) && /^https?:/i.test(url);
      const [said, led] = isMail ? [text, mailOf(url)] : [hostOf(text), hostOf(url)];
      const isElsewhere = isPhone(text, url)
        ? numberOf(text) !== numberOf(url)
        : (isMail || isPage) && said.toLowerCase() !== led.toLowerCase();
      const isOtherKind = isMailText(text)
        ? !/^mailto:/i.test(url)
        : isPhoneText(text) && /^mailto:/i.test(url);
      const isNoLicence = isLicence.test(text) && /^https?:/i.test(url) && !licences.test(url);
      const isOther =
        isElsewhere ||
        isOtherKind ||
        isNoLicence ||
        isOfOtherHouse(text, url) ||
        (url.startsWith('mailto:') && isOfAnother(text, url));
      const isElse = isOther || (isPage && !pathOf(url).startsWith(pathOf(text)));
      const isOtherLaw = isPage && place !== undefined && isOtherParagraph(before(material, place), url);
      if (isElse || isOtherLaw || (/^https?:/i.test(url) && !isPage && isOtherNumber(text, url)))
        yield report('link-leads-where-it-says', { text, url }, { place });
    }
  },
};

/** What stands before a link in its sentence or item, behind the link before it. */
function before({ sources, span }: Material, place: Place): string {
  const text = (sources.get(place.file) ?? '').slice(0, span(place).start);
  const block = text.slice(
    Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n- '), text.lastIndexOf('](')) + 1,
  );
  return block.split(/(?<=\p{L}{3})[.!?](?=\s)/u).at(-1) ?? '';
}

const isLicence = /^(?:Lizenz )?CC[ \u00a0-]?(?:BY|0)/;
const licences = /creativecommons\.org\/(?:licenses|publicdomain)\//;

const isMailText = (text: string): boolean => /^[^\s@]+@[^\s@]+\.\w+$/.test(text);

const mailOf = (url: string): string => url.slice('mailto:'.length).split('?')[0] ?? '';

const hostOf = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)[0] ?? '';

/** Without a sign at its end, and whatever is asked of the page. */
const pathOf = (address: string): string =>
  (/^(?:https?:\/\/)?[^/?#]+(\/[^?#…]*)/i.exec(address)?.[1] ?? '').replace(/\/$|\.html?$/, '').toLowerCase();

const isPhone = (text: string, url: string): boolean => /^tel:/i.test(url) && isPhoneText(text);

const isPhoneText = (text: string): boolean => /^[+(]*\d[\d\s()/.–-]{4,}$/.test(text);

/** The digits from the country on; numbers without one are German. */
const numberOf = (written: string): string =>
  written
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, '+49');
