import { latin, literal } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import type { KindSlip } from './house-kinds.ts';
import { isSame, legalForm } from './house-slips.ts';

/** So often at least a house is named as it is called. */
const fewest = 3;

/** Words that are taken for each other, of which a town rarely has both. */
const mixed: readonly (readonly [string, string])[] = [
  ['Handwerkskammer', 'Handelskammer'],
  ['Fachhochschule', 'Hochschule'],
  ['Stadtbibliothek', 'Stadtbücherei'],
  ['Gemeindebibliothek', 'Gemeindebücherei'],
];
const otherOf = new Map(mixed.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

const society = latin(
  String.raw`^(\p{Lu}\p{Ll}{2,}?)(genossenschaft|gesellschaft|gemeinschaft|verein|vereinigung|verband|verbund|bund|ring|netzwerk|initiative)$`,
);
const house = latin(String.raw`^(\p{Lu}\p{Ll}{5,}) (\p{Lu}[^()]{2,})$`);

interface House {
  readonly known: string;
  readonly first: string;
  /** What stands behind its first word, without its legal form. */
  readonly own: string;
  /** With the space before it. */
  readonly form: string;
}

/**
 * Looks for houses of the contact list under another word, once: “Handelskammer Rotental” where the list and all other
 * places have “Handwerkskammer Rotental”, “Wohnungsgesellschaft Rotental eG” for the “Wohnungsgenossenschaft Rotental eG”.
 * Two houses of one town are in the list both, or named more than once.
 */
export function mixedHousesIn(material: Material): KindSlip[] {
  const { chapter, handreichung, passages, wholeText } = material;
  const institutions = (chapter('kontakte')?.kontakte ?? []).map(({ institution = '' }) => institution);
  // “Handwerkskammer Rotental, Ausbildung”: behind a comma stands a part of the house.
  const listed = new Set(
    [handreichung.herausgeber.name, ...institutions].map((name) => plain(name).split(', ')[0] ?? ''),
  );
  const uses = usesIn(wholeText);
  const houses = [...listed].flatMap((known) => houseOf(known) ?? []);
  return houses.flatMap((own): KindSlip[] => {
    const other = otherOf.get(own.first);
    const turned = other === undefined ? undefined : houseOf(`${other} ${own.own}${own.form}`);
    const isListed = turned !== undefined && listed.has(turned.known);
    // A contact that calls its house otherwise than all the text.
    if (turned !== undefined && !isListed && uses(own.known) === 1 && uses(turned.known) >= fewest)
      return passages
        .flatMap((passage) => slipsIn(passage, turned, material))
        .filter(({ found }) => found === own.known);
    if (uses(own.known) < fewest || !(turned !== undefined || society.test(own.first))) return [];
    return passages
      .flatMap((passage) => slipsIn(passage, own, material))
      .filter(({ found }) => !listed.has(found) && uses(found) === 1);
  });
}

const plain = (text: string): string => text.replace(/\s/g, ' ');
const spaced = (text: string): string => literal(text).replaceAll(' ', '\\s');

/** How often a text stands in another, which is made plain once. */
function usesIn(text: string): (found: string) => number {
  const whole = plain(text);
  return (found) => whole.split(found).length - 1;
}

function houseOf(known: string): House | undefined {
  const form = legalForm.exec(known)?.[0] ?? '';
  const [, first = '', own = ''] = house.exec(known.slice(0, known.length - form.length)) ?? [];
  return own === '' ? undefined : { known, first, own, form };
}

/** “Industrie- und Handelskammer”, “Technische Hochschule”: another house altogether. */
const whole = String.raw`(?<!\p{L}|-\s?|-\sund\s|\p{Lu}\p{L}{3,}e[nr]?\s)`;

function slipsIn({ raw, file, start, form, quoted }: Passage, house: House, { place }: Material): KindSlip[] {
  if (form === 'link' || quoted || !raw.includes(house.own.split(' ')[0] ?? house.own)) return [];
  const pattern = latin(
    String.raw`${whole}(\p{Lu}\p{Ll}{5,})\s${spaced(house.own)}(${spaced(house.form)})?(?![\p{L}-])`,
    'g',
  );
  return [...raw.matchAll(pattern)].flatMap(({ 0: written, 1: word = '', 2: legal = '', index }) => {
    const isMixed = otherOf.get(house.first) === word;
    // With the same legal form: the association of a town is another house than its company.
    const isSociety = legal !== '' && isOtherSociety(word, house.first);
    if (!isMixed && !isSociety) return [];
    const at = start + index;
    const isSure = isMixed || legal.endsWith('eG');
    return [
      { found: plain(written), known: house.known, isSure, place: place(file, at, at + written.length) },
    ];
  });
}

/** “Wohnungsgesellschaft”, “Wohnungsgenossenschaft” */
function isOtherSociety(a: string, b: string): boolean {
  const [[, one, kind] = [], [, other, known] = []] = [society.exec(a) ?? [], society.exec(b) ?? []];
  return one !== undefined && one === other && kind !== known;
}

/**
 * “Kontaktstelle Hitze und Grünflächen”, once, for the unit of the publisher that is called “Kontaktstelle Hitze und Stadtgrün” all
 * over: a word before or behind “und” is another.
 */
export function unitSlipsIn({ handreichung, passages, place, wholeText }: Material): KindSlip[] {
  const { stelle = '' } = handreichung.herausgeber;
  const known = plain(stelle.replace(/ \([^()]+\)$/, ''));
  const words = known.split(' ');
  const uses = usesIn(wholeText);
  if (words.length < 4 || !/^\p{L}+(?: \p{L}+)+$/u.test(known) || uses(known) < fewest) return [];
  return words.flatMap((own, index): KindSlip[] => {
    const isJoined = words[index - 1] === 'und' || words[index + 1] === 'und';
    if (index === 0 || !isJoined || !/^\p{Lu}/u.test(own)) return [];
    const pattern = latin(
      String.raw`(?<![\p{L}-])${words.map((word, at) => (at === index ? String.raw`(\p{Lu}\p{L}{4,})` : word)).join('\\s')}(?![\p{L}-])`,
      'g',
    );
    return passages.flatMap(({ raw, file, start, form, quoted }): KindSlip[] =>
      form === 'link' || quoted || !raw.includes(words[0] ?? known)
        ? []
        : [...raw.matchAll(pattern)].flatMap(({ 0: written, 1: word = '', index: at }) => {
            const found = plain(written);
            if (isSame(word, own) || uses(found) > 1) return [];
            const from = start + at;
            return [{ found, known, isSure: true, place: place(file, from, from + written.length) }];
          }),
    );
  });
}
