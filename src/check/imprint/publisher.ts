import type { Handreichung } from '../../model/index.ts';
import { latin } from '../latin.ts';
import type { Imprint, ImprintLine } from './imprint.ts';
import { linesBelow, type Part } from './parts.ts';

/** The heading of the section on who publishes. */
export const publisher = latin(String.raw`^(?:\p{L}+ und )?(?:herausgeber|anbieter|impressum)`, 'i');
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

/** What is missing of the publisher: address, mailbox, representatives, register. */
export function publisherMissing(
  imprint: Imprint,
  { name, anschrift = '' }: Handreichung['herausgeber'],
): readonly Part[] {
  const { lines, text } = imprint;
  const address = { de: 'Anschrift mit Postleitzahl', en: 'address with postcode', sign: postcode };
  const own = ownLines(imprint);
  const isWithout =
    !postcode.test(text) ||
    (own.some((line) => /@|Tel|\+49/.test(line.text)) &&
      !own.some((line) => postcode.test(line.text)) &&
      !isElsewhere(imprint));
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
    ...(isWithout ? [{ ...address, beside: [publisher] }] : streetMissing(own, anschrift)),
    ...mailboxMissing(imprint, own),
    ...(isRepresented ? [] : [{ ...representative, isSure: legalPerson.test(name) && begun.test(text) }]),
    ...(isRegistered ? [] : [{ ...court, beside: [register, publisher] }]),
  ];
}

/** “Aufsichtsrat: … (Vorsitz)”: who watches over the representatives is none. */
const isBoard = (line: string): boolean =>
  /Aufsichtsr|Verwaltungsr|Beir[aä]t|Kuratori|Stiftungsr|Revision/.test(line) &&
  !/[Vv]ertret|Vorst[aä]nd|Geschäftsf/.test(line);

/** A postcode and the town behind it. */
export const postcode = latin(String.raw`(?<!\d)\d{5}[ \u00a0]\p{Lu}`);

/** The lines of the publisher’s own section. */
function ownLines(imprint: Imprint): readonly ImprintLine[] {
  const section = imprint.lines.find((line) => line.isHeading && publisher.test(line.text));
  return section === undefined ? [] : linesBelow(imprint, section);
}

/** The address of somebody else is not that of a publisher who gives telephone and mailbox without one. */
const isElsewhere = ({ lines }: Imprint): boolean =>
  lines.some(
    (line) =>
      line.isHeading && !publisher.test(line.text) && /anschrift|adresse|kontakt|sitz/i.test(line.text),
  );

const houseNumber = latin(String.raw`\p{L}.*[ \u00a0]\d+\s?[a-z]?(?:\s?[-–/]\s?\d+\s?[a-z]?)?$`);

/** A town without the street, where the publisher is known to have one. */
function streetMissing(own: readonly ImprintLine[], anschrift: string): readonly Part[] {
  const [street = ''] = anschrift.split(/,|\n/);
  const line = own.find((each) => postcode.test(each.text));
  const parts = own
    .flatMap((each) => each.text.split(/, | · | \| /))
    .filter((part) => !/\d{4}|postfach/i.test(part));
  if (line === undefined || !houseNumber.test(street.trim())) return [];
  const isThere = parts.some(
    (part) => houseNumber.test(part.trim()) || part.includes(street.split(' ')[0] ?? ''),
  );
  if (isThere || own.some((each) => /postfach/i.test(each.text))) return [];
  return [{ de: 'Straße und Hausnummer', en: 'street and house number', sign: /(?!)/, line, isSure: true }];
}

const mailbox = /\S@\S+\.\w/;
const phone = /Tel|Fon|Mobil|Fax|\+\d|(?<!\d)\(?0\d{2,5}\)?[ /–-]+\d|[Kk]ontaktformular/;
/** Where an address is only said to be written to. */
const aside =
  /einwillig|datenschutz|zustimm|lizenz|recht|förder|download|bezug|bestell|druck|gestalt|foto|bild/i;

/** No mailbox anywhere but where consent is withdrawn or a book ordered. */
function mailboxMissing(imprint: Imprint, own: readonly ImprintLine[]): readonly Part[] {
  const headings = imprint.lines.filter((line) => line.isHeading);
  const isGiven =
    headings.some((each) => !aside.test(each.text) && hasMailbox(linesBelow(imprint, each))) ||
    hasMailbox(
      imprint.lines.slice(
        0,
        imprint.lines.findIndex((line) => line.isHeading),
      ),
    );
  if (isGiven || (headings.length === 0 && mailbox.test(imprint.text))) return [];
  const line = own.find((each) => phone.test(each.text));
  return [{ de: 'E-Mail-Adresse', en: 'e-mail address', sign: mailbox, beside: [publisher], line }];
}

const hasMailbox = (lines: readonly ImprintLine[]): boolean => lines.some(({ text }) => mailbox.test(text));

/** Of the print, or that there is none. */
const told =
  /(?<!nach|(?:ab|ein|aus)(?:ge|zu)?|vor)druck(?!schrift)|auflage:|online-?(?:publikation|veröffentlichung|ausgabe|dokument|heft)|(?:nur|ausschließlich|rein) (?:digital|online|elektronisch)|(?:digitale|elektronische) (?:publikation|veröffentlichung|ausgabe|fassung)|e-book|als pdf/i;

/**
 * What an imprint that has all else, in many sections, may have left out: a telephone (a second way that is quick, § 5
 * Abs. 1 Nr. 2 DDG) and the printer of what does not appear on the net alone.
 */
export function wayMissing(imprint: Imprint): readonly Part[] {
  const { lines, text } = imprint;
  if (lines.filter((line) => line.isHeading).length < 6) return [];
  const own = ownLines(imprint);
  const line = own.find((each) => mailbox.test(each.text));
  const isWithout =
    line !== undefined && own.every((each) => !phone.test(each.text)) && !isElsewhere(imprint);
  const isPrinted = !told.test(text);
  return [
    ...(isWithout ? [{ de: 'Telefonnummer', en: 'telephone number', sign: phone, line }] : []),
    ...(isPrinted
      ? [
          {
            de: 'wer gedruckt hat',
            en: 'who printed it',
            sign: /(?!)/,
            beside: [/^stand.|auflage|ausgabe|erschein/i],
          },
        ]
      : []),
  ];
}
