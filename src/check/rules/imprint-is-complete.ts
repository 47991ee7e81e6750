import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/** What an imprint usually has to name, and by which words it is known. */
const parts = [
  { de: 'Anschrift mit Postleitzahl', en: 'address with postcode', sign: /(?<!\d)\d{5} \p{Lu}/u },
  { de: 'E-Mail-Adresse', en: 'e-mail address', sign: /\S@\S+\.\w/ },
  {
    de: 'wer vertretungsberechtigt ist',
    en: 'who may represent the publisher',
    sign: /vertret(?:en|ung)|Vorstand|Geschäftsführ|Vorsitzende/i,
  },
  {
    de: 'Registergericht und -nummer',
    en: 'register court and number',
    sign: /Amtsgericht|Registergericht|(?<!\p{L})(?:VR|HRB) ?\d/u,
  },
  {
    de: 'verantwortliche Person (V. i. S. d. P.)',
    en: 'the person responsible',
    sign: /V\.\s?i\.\s?S\.\s?d\.\s?P|verantwortlich|Redaktionsleitung|Chefredakt/i,
  },
  {
    de: 'Lizenz oder Nutzungsrechte',
    en: 'licence',
    sign: /CC[ -](?:BY|0)|Alle Rechte vorbehalten|Nachdruck|Creative Commons|vervielfältig/i,
  },
];

/**
 * The imprint names publisher, address, who represents it, register, the person responsible and the licence
 * (§ 6 SächsPresseG, § 18 MStV, § 5 DDG). What is missing may not apply: a hint, once.
 *
 * @good Ein Satz.
 * @bad impressum.md
 *   ---
 *   titel: ⟦Impressum⟧
 *   ---
 *   Kulturring Rotental
 */
export const imprintIsComplete: Rule = {
  id: 'imprint-is-complete',
  needs: ['handreichung', 'serie'],
  *check({ chapter, of, handreichung }) {
    const impressum = chapter('impressum');
    if (impressum === undefined) return;
    // What the title page says of the publisher is printed there too.
    const { anschrift = '', email = '' } = handreichung.herausgeber;
    const text = [...impressum.text.children.map((node) => plainText(node)), anschrift, email].join('\n');
    const missing = parts.filter(({ sign }) => !sign.test(text));
    if (missing.length > 0) yield report('imprint-is-complete', { missing }, { place: of(impressum.titel) });
  },
};
