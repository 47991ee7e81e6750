import { report } from '../../problem/index.ts';
import { type Imprint, type ImprintLine, imprintOf, responsible } from '../imprint.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

interface Part {
  readonly de: string;
  readonly en: string;
  readonly sign: RegExp;
  /** Where it belongs: beside the first line or below the first heading that one of these finds, in their order. */
  readonly beside?: readonly RegExp[];
  /** Where the imprint holds this too, and there are photos. */
  readonly when?: RegExp;
}

const publisher = /^(?:\p{L}+ und )?(?:herausgeber|anbieter|impressum)/iu;
const register =
  /(?:vereins|handels|genossenschafts|partnerschafts)?register|amtsgericht|(?<!\p{L})(?:VR|HRA|HRB|GnR|PR)(?!\p{L})|Stiftungsverzeichnis/iu;

/** What an imprint usually has to name, and by which words it is known. */
const parts: readonly Part[] = [
  {
    de: 'Anschrift mit Postleitzahl',
    en: 'address with postcode',
    sign: /(?<!\d)\d{5} \p{Lu}/u,
    beside: [publisher],
  },
  { de: 'E-Mail-Adresse', en: 'e-mail address', sign: /\S@\S+\.\w/, beside: [publisher] },
  {
    de: 'wer vertretungsberechtigt ist',
    en: 'who may represent the publisher',
    sign: /vertret(?:en|ung)|Vorstand|Geschäftsführ|Vorsitz/i,
    beside: [publisher],
  },
  {
    de: 'Registergericht und -nummer',
    en: 'register court and number',
    // That a court stands there without a number is told by `imprint-entry-is-whole`.
    sign: register,
    beside: [publisher],
  },
  {
    de: 'verantwortliche Person (V. i. S. d. P.)',
    en: 'the person responsible',
    sign: new RegExp(`${responsible.source}|verantwortlich (?:ist|zeichnet)|MStV|Presserecht`, 'mu'),
    beside: [/presserecht|MStV/i, /^redaktion|schriftleitung/i, publisher],
  },
  {
    de: 'Lizenz oder Nutzungsrechte',
    en: 'licence',
    sign: /CC[ -](?:BY|0)|Alle Rechte vorbehalten|Nachdruck|Creative Commons|vervielfältig/i,
    beside: [/lizenz|nutzungsrecht|^rechte|urheberrecht/i],
  },
  {
    de: 'von wem die Fotos sind',
    en: 'who took the photos',
    sign: /Foto|Bildnachweis|Abbildung|Illustration/i,
    beside: [/foto|bildnachweis|bildrechte/i],
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
 *   ## ⟦Druck⟧
 *
 *   Auflage: 500 Exemplare
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## ⟦Herausgeberin⟧
 *
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental\
 *   Amtsgericht Rotental, VR 123
 *
 *   ## Gestaltung und Druck
 *
 *   Nora Nachtigall, Rotental
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## ⟦Redaktion⟧
 *
 *   Berta Amsel
 */
export const imprintIsComplete: Rule = {
  id: 'imprint-is-complete',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { chapter, of, handreichung } = material;
    const [impressum, imprint] = [chapter('impressum'), imprintOf(material)];
    if (impressum === undefined || imprint === undefined) return;
    const { text, lines } = imprint;
    const hasPhotos = picturesOf(material).some(({ isLogo }) => !isLogo);
    const missing = [
      ...parts.filter(
        ({ sign, when }) => !sign.test(text) && (when === undefined || (hasPhotos && when.test(text))),
      ),
      ...printerMissing(imprint),
    ];
    // An imprint without headings begins with the publisher.
    const first = lines.find((line) => line.text.includes(handreichung.herausgeber.name));
    const lineOf = ({ beside = [] }: Part): ImprintLine | undefined =>
      beside.flatMap((sign) => lines.find((line) => line.isHeading && sign.test(line.text)) ?? []).at(0) ??
      (beside.includes(publisher) ? first : undefined);
    for (const line of new Set(missing.map(lineOf)))
      yield report(
        'imprint-is-complete',
        { missing: missing.filter((part) => lineOf(part) === line) },
        { place: line?.place ?? of(impressum.titel) },
      );
  },
};

const printing = /(?:^|\s)druck|^herstellung|^produktion/i;
const copies = /^(?:(?:\d\. )?Auflage|Papier|\d|gedruckt auf)|Exemplare$/i;

/** A hand-out that says how it was printed says by whom and where (§ 6 SächsPresseG and the press laws of the other states). */
function printerMissing({ lines, sections, text }: Imprint): readonly Part[] {
  const printer = { de: 'wer gedruckt hat', en: 'who printed it', sign: /(?!)/, beside: [printing] };
  const section = sections.find(({ title }) => printing.test(title));
  if (section === undefined) {
    const isPrinted = /Auflage:? \d|\d Exemplare|gedruckt auf/.test(text);
    return isPrinted && !/Druck(?:erei|haus|:)|druck@|gedruckt (?:bei|von)|nicht gedruckt/i.test(text)
      ? [printer]
      : [];
  }
  // What stands there besides the number of copies and the paper; beside the design, what speaks of print.
  const at = lines.findIndex(({ isHeading, text: each }) => isHeading && each === section.title);
  const end = lines.findIndex(({ isHeading }, index) => index > at && isHeading);
  const isShared = !/^druck/i.test(section.title);
  const said = lines
    .slice(at + 1, end < 0 ? undefined : end)
    .map((line) => line.text.trim())
    .filter((line) => /\p{L}/u.test(line) && !copies.test(line) && (!isShared || /druck/i.test(line)))
    .join(', ');
  if (/^(?:Druck(?:erei)?:?)?$/.test(said)) return [printer];
  const isWhole = /,|\d{5}|www\.|online|nicht gedruckt|eigen|hausdruck|selbst/i.test(said);
  return isWhole
    ? []
    : [{ de: 'Anschrift der Druckerei', en: 'address of the printer', sign: /(?!)/, beside: [printing] }];
}
