import { report } from '../../problem/index.ts';
import { type ImprintLine, imprintOf, responsible } from '../imprint/imprint.ts';
import { type Part, printerMissing } from '../imprint/parts.ts';
import { publisher, publisherMissing, wayMissing } from '../imprint/publisher.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** What an imprint usually has to name, and by which words it is known. */
const parts: readonly Part[] = [
  {
    de: 'verantwortliche Person (V. i. S. d. P.)',
    en: 'the person responsible',
    sign: new RegExp(`${responsible.source}|verantwortlich (?:ist|zeichnet)|MStV|Presserecht`, 'mu'),
    // An editor's section may stand anywhere: without one of its own it is missing on the whole page.
    beside: [/presserecht|MStV/i],
    isPublishers: true,
  },
  {
    de: 'Lizenz oder Nutzungsrechte',
    en: 'licence',
    sign: /CC[\s-](?:BY|0)|Alle Rechte vorbehalten|Nachdruck|Creative Commons|vervielfältig/i,
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

/** Sections that go on with the publisher. */
const ofHouse = /vertret|vorstand|register|kontakt|anschrift|umsatz|steuer/i;

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
 *   Kulturring Rotental eG, Amselweg 3, 01099 Rotental\
 *   Aufsichtsrat: Berta Amsel (Vorsitz)\
 *   Amtsgericht Rotental, GnR 123
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
 *   ## ⟦Herausgeberin⟧
 *
 *   Kulturring Rotental e. V., post@kulturring-rotental.de
 *
 *   ## Verantwortlich
 *
 *   Berta Amsel, Amselweg 3, 01099 Rotental
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeberin
 *
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental
 *
 *   ## ⟦Vertretung und Register⟧
 *
 *   Amtsgericht Rotental, VR 123
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Gestaltung und Druck
 *
 *   Gestaltung: Nora Nachtigall, Rotental\
 *   ⟦Druck: Druckhaus Amsel GmbH⟧
 * @bad impressum.md
 *   ---
 *   titel: ⟦Impressum⟧
 *   ---
 *
 *   ## Redaktion
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
    const ofPublisher = publisherMissing(imprint, handreichung.herausgeber);
    // The section behind the publisher's: there the person responsible is missed.
    const headings = lines.filter(({ isHeading }) => isHeading);
    const at = headings.findIndex((line) => publisher.test(line.text));
    const behind =
      at < 0 ? undefined : headings.slice(at + 1).find(({ text: title }) => !ofHouse.test(title));
    const usual: readonly Part[] = [
      ...ofPublisher,
      ...parts
        .filter(
          ({ sign, when }) => !sign.test(text) && (when === undefined || (hasPhotos && when.test(text))),
        )
        // What is missing beside more than that is told with it.
        .map((part) =>
          part.isPublishers && ofPublisher.length > 0
            ? { ...part, beside: [...(part.beside ?? []), publisher] }
            : part.isPublishers
              ? { ...part, line: behind }
              : part,
        ),
      ...printerMissing(imprint),
    ];
    // One that leaves out more is a short one on purpose.
    const missing = usual.length > 0 ? usual : wayMissing(imprint);
    // An imprint without headings begins with the publisher.
    const first = lines.find((line) => line.text.includes(handreichung.herausgeber.name));
    const lineOf = ({ beside = [], line }: Part): ImprintLine | undefined =>
      line ??
      beside.flatMap((sign) => lines.find((line) => line.isHeading && sign.test(line.text)) ?? []).at(0) ??
      (beside.includes(publisher) ? first : undefined);
    for (const line of new Set(missing.map(lineOf))) {
      const here = missing.filter((part) => lineOf(part) === line);
      yield report(
        'imprint-is-complete',
        { missing: here },
        {
          place: line?.place ?? of(impressum.titel),
          severity: here.some(({ isSure }) => isSure) ? 'warn' : undefined,
        },
      );
    }
  },
};
