import { distance } from 'fastest-levenshtein';
import type { Kontakt } from '../../model/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isHouse } from './house-words.ts';
import { folded } from './name.ts';
import { isShortFor } from './short-names.ts';

/** How the place named beside a person relates to the person's contact. */
export type Home = 'same' | 'variant' | 'other';

/**
 * Compares what stands beside a person with the person's contact, as the hand-out explains its abbreviations. A contact
 * without a town is known by the institution alone: it sits in some town, so a town says nothing else.
 */
export function homeIn(material: Material, written: string, contact: Kontakt): Home {
  const { kommune, institution = '' } = contact;
  const [short = '', ...rest] = written.split(' ');
  if (/^\p{Lu}[\p{L}]*\p{Lu}\p{L}*$/u.test(short) && isShortFor(material, short, institution))
    return rest.every((word) => `${kommune} ${institution}`.includes(word)) ? 'same' : 'other';
  // “Sozialministerium” of the “Ministerium für Soziales, Jugend und Familie”.
  const [, field] = /^(\p{Lu}\p{L}{3,}?)s?ministerium$/u.exec(written) ?? [];
  if (field !== undefined && institution.includes('inisterium') && institution.includes(field)) return 'same';
  // “Leitung der Koordinierungsstelle” of the list is at the publisher's own “Koordinierungsstelle Ehrenamt”.
  const { stelle = '' } = material.handreichung.herausgeber;
  if (written === stelle.replace(/ \(.*\)$/, '') && institution.includes(short)) return 'same';
  const home = isOtherTown(material, written, contact) ? 'other' : homeOf(written, contact);
  const isSilent = kommune === undefined && home === 'other' && isTown(material, written);
  return isSilent ? 'same' : home;
}

/** “Kamen” for “Bergkamen”, “Linden” for “Lindenau”: a part of the contact's town that is a town of the list itself. */
function isOtherTown(
  { chapter }: Material,
  written: string,
  { kommune, institution = '' }: Kontakt,
): boolean {
  if (kommune === undefined || written === kommune || /[\s/(]/.test(written)) return false;
  const own = `${kommune} ${institution}`.split(/[^\p{L}\p{M}]+/u);
  if (own.includes(written)) return false;
  return (chapter('kontakte')?.kontakte ?? []).some((each) => each.kommune === written);
}

/** Nothing that says it is an institution, and none that the contact list knows. */
function isTown({ chapter, handreichung }: Material, written: string): boolean {
  const houses = (chapter('kontakte')?.kontakte ?? []).map(({ institution }) => institution);
  const isAbbreviation = /^\P{Ll}+$/u.test(written) || written in handreichung.abkuerzungen;
  return !isAbbreviation && !isHouse(written) && !houses.includes(written);
}

/** “Hünfelden” for “Hünfeld”: another town that begins like it; “Hünfelds” and “Hünfelder” do not name another. */
const isLonger = (written: string, town: string): boolean =>
  written.startsWith(town) && /^(?!(?:s|er|ern)$)\p{Ll}+$/u.test(written.slice(town.length));

/**
 * Compares a place or institution with a contact: the town, the institution, its abbreviation or parts of both are the
 * same; the town in another form ("Neustadt" for "Neustadt/Sa.") is a variant.
 */
function homeOf(written: string, { kommune = '', institution = '' }: Kontakt): Home {
  const [found, town, house] = [folded(written), folded(kommune), folded(institution)];
  if (written === kommune || written === institution) return 'same';
  if (Math.min(found.length, house.length) >= 15 && distance(found, house) <= 4) return 'variant';
  if (isTail(written.toLowerCase(), institution.toLowerCase())) return 'variant';
  // "Beratung Amsel, für Auental" says more than the list, but nothing else.
  if (town !== '' && written.includes(kommune) && kommune !== '' && !isLonger(written, kommune))
    return 'same';
  if (institution !== '' && written.includes(institution)) return 'same';
  if (found === town || found === house || isShortened(written, kommune)) return 'variant';
  if (/^\p{Lu}{2,4} /u.test(written) && institution.endsWith(written.split(' ').at(-1) ?? ''))
    return 'variant';
  const [words, parts] = [wordsOf(written), wordsOf(`${kommune} ${institution}`)];
  if (words.length === 0) return 'other';
  if (words.every((word) => parts.some((part) => isBeginning(word, part)))) return 'same';
  // “Verwaltung” is in “Stadtverwaltung”; but “Kamen” is another town than “Bergkamen”.
  const ofTown = wordsOf(kommune);
  const isIn = (word: string, part: string): boolean =>
    part.includes(word) && (word === part || word === 'stadt' || !ofTown.includes(part));
  return words.every((word) => parts.some((part) => isIn(word, part) || isBeginning(word, part)))
    ? 'same'
    : 'other';
}

/** The first word of the town, or the town with a shorter addition: "Neustadt", "Neustadt i. S.". */
function isShortened(written: string, kommune: string): boolean {
  const [first, ...rest] = written.split(/[\s/-]+/);
  const [town, ...more] = kommune.split(/[\s/-]+/);
  return (
    first !== undefined &&
    first === town &&
    (more.length > 0 || rest.length > 0) &&
    rest.every((word) => word.length <= 6)
  );
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s/,-]+/)
    .map(folded)
    .filter((word) => word.length > 1);

const isBeginning = (word: string, part: string): boolean =>
  part.startsWith(word) || part.replace(/e?s$/, '') === word;

/** “Hochschule Erfurt” is not how the “Fachhochschule Erfurt” is called; “Verwaltung” may be short for “Stadtverwaltung”. */
const isTail = (written: string, institution: string): boolean =>
  written.includes(' ') && /\p{L}/u.test(institution[institution.indexOf(written) - 1] ?? '');

/**
 * The part of what is said of somebody that names another house of the same kind as the contact's: “Gartenverein
 * Sonnenhof e. V.” for “Gartenverein Sonnenhang e. V.”. Undefined where it says less, more, or something else altogether.
 */
export function otherHouseIn(
  written: string,
  { kommune = '', institution = '' }: Kontakt,
): string | undefined {
  const [house = ''] = institution.split(', ');
  const own = capitalsOf(house);
  const known = wordsOf(`${kommune} ${institution}`);
  const isKnown = (word: string): boolean =>
    known.some((each) => each.includes(stem(word)) || folded(word).includes(stem(each)));
  return written.split(/, | · | \/ |; /).find((part) => {
    const words = capitalsOf(part);
    const isOfKind = isHouse(part) && own.length > 1 && words.length > 1 && words[0] === own[0];
    return (
      isOfKind &&
      !written.includes(house) &&
      words.some((word) => !isKnown(word)) &&
      own.some((word) => !folded(written).includes(stem(word)))
    );
  });
}

/**
 * The part of what is said of somebody that is the name of the contact's house but for one word: “Institut für Alter
 * Trier” for “Zentrum für Alter Trier”, “Jugendclub Trier” for “Jugendhaus Trier”. Undefined where it is none.
 */
export function otherNameIn(
  written: string,
  { kommune = '', institution = '' }: Kontakt,
): string | undefined {
  const own = (institution.split(', ')[0] ?? '').split(' ');
  return written.split(', ').find((part) => {
    const words = part.split(' ');
    if (own.length < 2 || words.length !== own.length || part === kommune) return false;
    const odd = words.flatMap((word, index) =>
      word === own[index] ? [] : [[word, own[index] ?? ''] as const],
    );
    const [found = '', meant = ''] = odd[0] ?? [];
    // “Stadt Herten” for “Stadt Herne”, “Hochschule Ulm” for “Hochschule Jena”.
    if (own.length === 2 && words[0] === own[0] && isOfPlace(own[0] ?? ''))
      return capital.test(found) && capital.test(meant) && !isPartOf(found, meant);
    // “Landkreis Neumarkt i. d. OPf.” for its “Landratsamt”.
    if (words[0] === found && offices.some((office) => office.test(found) && office.test(meant)))
      return false;
    const areNames = properName.test(found) && properName.test(meant);
    if (odd.length !== 1 || !areNames || stem(found) === stem(meant)) return false;
    return (
      own.length > 3 ||
      (own.length > 2 && isHouse(institution)) ||
      (kinds.test(found) && kinds.test(meant) && !isPartOf(found, meant))
    );
  });
}

/** A body and the office it works in. */
const offices = [
  /^(?:(?:Land)?[Kk]reis(?:es)?(?:verwaltung)?|Landratsamt(?:es)?)$/,
  /^(?:(?:Große |Universitäts|Hanse|Kreis)?[Ss]tadt(?:verwaltung)?|Rathaus)$/,
  /^(?:(?:Markt|Orts)?[Gg]emeinde(?:verwaltung)?|Markt|Rathaus)$/,
  /^Bezirk(?:s(?:amt(?:es)?|verwaltung)?)?$/,
];

const isOfPlace = (word: string): boolean =>
  isHouse(word) || /^(?:Stadt|Gemeinde|Markt|Landkreis|Kreis|Landratsamt|Bezirksamt)$/.test(word);
const capital = latin(String.raw`^\p{Lu}\p{L}{2,}`);
const properName = latin(String.raw`^\p{Lu}\p{L}{4,}`);

const kinds =
  /(?:hochschule|universität|akademie|bibliothek|bücherei|museum|schule|verein|verband|zentrum|stiftung|institut|club|klub|haus|treff|laden|agentur|kammer|gesellschaft|genossenschaft|werkstatt|börse|büro|amt|dienst|netzwerk)$/i;

/** “Fachhochschule” and “Hochschule” */
const isPartOf = (a: string, b: string): boolean =>
  a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

const capitalsOf = (text: string): string[] => text.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
const stem = (word: string): string => folded(word).replace(/(?:e[nmrs]?|s|n)$/, '');
