import { report } from '../../problem/index.ts';
import { type Imprint, type ImprintLine, imprintOf, responsible } from '../imprint.ts';
import { linesBelow, type Part, printerMissing } from '../imprint-parts.ts';
import { latin } from '../latin.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

const publisher = latin(String.raw`^(?:\p{L}+ und )?(?:herausgeber|anbieter|impressum)`, 'i');
const register = latin(
  String.raw`(?:vereins|handels|genossenschafts|partnerschafts)?register|amtsgericht|(?<!\p{L})(?:VR|HRA|HRB|GnR|PR)(?!\p{L})|Stiftungs(?:verzeichnis|aufsicht|behörde)`,
  'i',
);
/** Foundations of civil law are recognised by an authority, houses of public law stand in no register. */
const unregistered = /(?:bürgerlichen|öffentlichen|kirchlichen) Rechts/i;
const publicHouse = latin(
  String.raw`^(?:(?:Landeshaupt|Hanse|Große Kreis)?[Ss]tadt|Gemeinde|(?:Land)?[Kk]reis|Freistaat|Land|Landratsamt|(?:Technische )?Universität|(?:Technische )?Hochschule|\p{L}*[Mm]inisterium|Bundes\p{L}+|Landesamt|Evangelisch\p{L}*|Bistum)(?![\p{L}-])`,
);
const representative: Part = {
  de: 'wer vertretungsberechtigt ist',
  en: 'who may represent the publisher',
  sign: /vertret(?:en|ung)|Vorstand|Geschäftsführ|Vorsitz/i,
  beside: [/vertret|^vorstand|^organe/i, publisher],
};
/** What § 5 DDG asks for of legal persons together with their representatives. */
const begun = latin(
  String.raw`Amtsgericht|(?<!\p{L})(?:VR|HRB|GnR)\s?\d|[Rr]egister\p{L}*:?\s|Stiftungsaufsicht|Umsatzsteuer-Id|USt-Id`,
);
const legalPerson = latin(/(?:e\.\s?V\.|mbH|eG|UG|AG|KG)$|[Ss]tiftung|[Gg]enossenschaft/u);

/** What an imprint usually has to name, and by which words it is known. */
const parts: readonly Part[] = [
  { de: 'E-Mail-Adresse', en: 'e-mail address', sign: /\S@\S+\.\w/, beside: [publisher] },
  {
    de: 'verantwortliche Person (V. i. S. d. P.)',
    en: 'the person responsible',
    sign: new RegExp(`${responsible.source}|verantwortlich (?:ist|zeichnet)|MStV|Presserecht`, 'mu'),
    // Where no section is near, a whole one is missing.
    isPublishers: true,
    beside: [/presserecht|MStV/i, /^redaktion|schriftleitung/i],
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
    const ofPublisher = publisherMissing(imprint, handreichung.herausgeber.name);
    const missing: readonly Part[] = [
      ...ofPublisher,
      ...parts
        .filter(
          ({ sign, when }) => !sign.test(text) && (when === undefined || (hasPhotos && when.test(text))),
        )
        // What is missing beside more than that is told with it.
        .map((part) =>
          part.isPublishers && ofPublisher.length > 0
            ? { ...part, beside: [...(part.beside ?? []), publisher] }
            : part,
        ),
      ...printerMissing(imprint),
    ];
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

/** What is missing of the publisher: address, representatives, register. */
function publisherMissing(imprint: Imprint, name: string): readonly Part[] {
  const { lines, text } = imprint;
  const address = { de: 'Anschrift mit Postleitzahl', en: 'address with postcode', sign: postcode };
  const section = lines.find((line) => line.isHeading && publisher.test(line.text));
  const own = section === undefined ? [] : linesBelow(imprint, section).map((line) => line.text);
  // The address of somebody else is not that of a publisher who gives telephone and mailbox without one.
  const isElsewhere = lines.some(
    (line) => line.isHeading && line !== section && /anschrift|adresse|kontakt|sitz/i.test(line.text),
  );
  const isWithout =
    !postcode.test(text) ||
    (own.some((line) => /@|Tel|\+49/.test(line)) && !own.some((line) => postcode.test(line)) && !isElsewhere);
  // “Vertretung und Aufsicht” announces more than one thing, and one may be missing.
  const isRepresented = lines.some(
    (line) =>
      representative.sign.test(line.text) &&
      !isBoard(line.text) &&
      !(line.isHeading && / und |,|&/.test(line.text)),
  );
  const said = lines.filter((line) => !(line.isHeading && / und |,|&/.test(line.text)));
  const isRegistered =
    said.some((line) => register.test(line.text)) || unregistered.test(text) || publicHouse.test(name);
  // That a court stands there without a number is told by `imprint-entry-is-whole`.
  const court = { de: 'Registergericht und -nummer', en: 'register court and number', sign: register };
  return [
    ...(isWithout ? [{ ...address, beside: [publisher] }] : []),
    ...(isRepresented ? [] : [{ ...representative, isSure: legalPerson.test(name) && begun.test(text) }]),
    ...(isRegistered ? [] : [{ ...court, beside: [register, publisher] }]),
  ];
}

/** “Aufsichtsrat: … (Vorsitz)”: who watches over the representatives is none. */
const isBoard = (line: string): boolean =>
  /Aufsichtsr|Verwaltungsr|Beir[aä]t|Kuratori|Stiftungsr|Revision/.test(line) &&
  !/[Vv]ertret|Vorst[aä]nd|Geschäftsf/.test(line);

const postcode = latin(String.raw`(?<!\d)\d{5} \p{Lu}`);
