import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';
import { type Section, sectionsOf } from '../sections.ts';

interface Part {
  readonly de: string;
  readonly en: string;
  readonly sign: RegExp;
  /** The heading it stands under, if there is one: told there. */
  readonly under?: RegExp;
  /** Where the imprint holds this too, and there are photos. */
  readonly when?: RegExp;
}

const publisher = /herausgeber|anbieter/i;

/** What an imprint usually has to name, and by which words it is known. */
const parts: readonly Part[] = [
  {
    de: 'Anschrift mit Postleitzahl',
    en: 'address with postcode',
    sign: /(?<!\d)\d{5} \p{Lu}/u,
    under: publisher,
  },
  { de: 'E-Mail-Adresse', en: 'e-mail address', sign: /\S@\S+\.\w/, under: publisher },
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
    under: /lizenz|nutzungsrecht|^rechte/i,
  },
  {
    de: 'von wem die Fotos sind',
    en: 'who took the photos',
    sign: /Foto|Bildnachweis|Abbildung|Illustration/i,
    under: /foto|bildnachweis|bildrechte/i,
    when: /Gestaltung|Layout|Satz:/,
  },
];

/**
 * The imprint names publisher, address, who represents it, register, the person responsible, the licence
 * and the printer where it is printed
 * (§ 6 SächsPresseG, § 18 MStV, § 5 DDG). What is missing may not apply: a hint, once.
 *
 * @good Ein Satz.
 * @bad impressum.md
 *   ---
 *   titel: ⟦Impressum⟧
 *   ---
 *   Kulturring Rotental
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ⟦## Druck
 *
 *   Auflage: 500 Exemplare
 */
export const imprintIsComplete: Rule = {
  id: 'imprint-is-complete',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { chapter, of } = material;
    const impressum = chapter('impressum');
    if (impressum === undefined) return;
    const file = of(impressum.text)?.file;
    const text = material.passages.flatMap((each) => (each.file === file ? [each.raw] : [])).join('\n');
    const hasPhotos = picturesOf(material).some(({ isLogo }) => !isLogo);
    const sections = sectionsOf(impressum.text);
    const missing = [
      ...parts.filter(
        ({ sign, when }) => !sign.test(text) && (when === undefined || (hasPhotos && when.test(text))),
      ),
      ...printerMissing(sections, text),
    ];
    const headingOf = ({ under }: Part): Section | undefined =>
      under && sections.find(({ title }) => under.test(title));
    const headings = new Set(missing.map(headingOf));
    for (const section of headings)
      yield report(
        'imprint-is-complete',
        { missing: missing.filter((part) => headingOf(part) === section) },
        { place: section === undefined ? of(impressum.titel) : of(section.heading) },
      );
  },
};

const printing = /^druck/i;

/** A hand-out that says how it was printed says by whom and where (§ 6 SächsPresseG). */
function printerMissing(sections: readonly Section[], text: string): readonly Part[] {
  const printer = { de: 'wer gedruckt hat', en: 'who printed it', sign: /(?!)/, under: printing };
  const section = sections.find(({ title }) => printing.test(title));
  if (section === undefined) return /Auflage:? \d/.test(text) && !/druck/i.test(text) ? [printer] : [];
  // What stands there besides the number of copies and the paper.
  const said = section.content
    .flatMap((node) => linesOf(node))
    .filter((line) => /\p{L}/u.test(line) && !/^(?:Auflage|Papier|\d)|Exemplare$/.test(line.trim()))
    .join(', ');
  if (said === '') return [printer];
  const isWhole = /,|\d{5}|www\.|online|nicht gedruckt|eigen|hausdruck|selbst/i.test(said);
  return isWhole
    ? []
    : [{ de: 'Anschrift der Druckerei', en: 'address of the printer', sign: /(?!)/, under: printing }];
}

/** The lines of a paragraph: a hard break leaves no trace in its plain text. */
const linesOf = (node: Nodes): readonly string[] =>
  node.type !== 'paragraph'
    ? [plainText(node)]
    : node.children
        .map((child) => (child.type === 'break' ? '\n' : plainText(child)))
        .join('')
        .split('\n');
