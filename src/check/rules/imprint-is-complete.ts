import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

interface Part {
  readonly de: string;
  readonly en: string;
  readonly sign: RegExp;
  /** It belongs to the block of the publisher. */
  readonly ofPublisher?: boolean;
  /** Where the imprint holds this too, and there are photos. */
  readonly when?: RegExp;
}

/** What an imprint usually has to name, and by which words it is known. */
const parts: readonly Part[] = [
  {
    de: 'Anschrift mit Postleitzahl',
    en: 'address with postcode',
    sign: /(?<!\d)\d{5} \p{Lu}/u,
    ofPublisher: true,
  },
  { de: 'E-Mail-Adresse', en: 'e-mail address', sign: /\S@\S+\.\w/, ofPublisher: true },
  {
    de: 'wer vertretungsberechtigt ist',
    en: 'who may represent the publisher',
    sign: /vertret(?:en|ung)|Vorstand|Geschäftsführ|Vorsitzende/i,
  },
  {
    de: 'Registergericht und -nummer',
    en: 'register court and number',
    sign: /(?<!\p{L})(?:VR|HRA|HRB|GnR|PR)[ \u00a0.:-]*(?:Nr\.?\s?)?\d|[Rr]egisternummer|Stiftungsverzeichnis|(?:[Rr]egister|Amtsgericht)[^\n]{0,60}\d/u,
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
  {
    de: 'von wem die Fotos sind',
    en: 'who took the photos',
    sign: /Foto|Bildnachweis|Abbildung|Illustration/i,
    when: /Gestaltung|Layout|Satz:/,
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
  *check(material) {
    const { chapter, of } = material;
    const impressum = chapter('impressum');
    if (impressum === undefined) return;
    const { children } = impressum.text;
    const file = of(impressum.text)?.file;
    const text = material.passages.flatMap((each) => (each.file === file ? [each.raw] : [])).join('\n');
    const hasPhotos = picturesOf(material).some(({ isLogo }) => !isLogo);
    const missing = parts.filter(
      ({ sign, when }) => !sign.test(text) && (when === undefined || (hasPhotos && when.test(text))),
    );
    const heading = children.find(
      (node) => node.type === 'heading' && /herausgeber|anbieter/i.test(plainText(node)),
    );
    // Of the publisher's block it is told there.
    const [block, others] = [
      missing.filter(({ ofPublisher }) => ofPublisher && heading !== undefined),
      missing.filter(({ ofPublisher }) => !ofPublisher || heading === undefined),
    ];
    if (block.length > 0 && heading !== undefined)
      yield report('imprint-is-complete', { missing: block }, { place: of(heading) });
    if (others.length > 0)
      yield report('imprint-is-complete', { missing: others }, { place: of(impressum.titel) });
  },
};
