import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { type HouseSlip, legalForm } from './house-slips.ts';
import { isHouse } from './house-words.ts';

/** Values that name people, or are told about in the lists. */
const others = new Set(['name', 'institution', 'nachweis', 'kommune', 'personen', 'moderation', 'protokoll']);

/**
 * Looks wherever text stands, and in the values beside people, for the institutions of the contact list with other
 * hyphens, spaces or capitals: “Ernst Abbe Hochschule”, “Schule am Breiten Teich, Borna”.
 */
export function houseJoinsIn(material: Material): HouseSlip[] {
  const { chapter, handreichung, wholeText, passages } = material;
  const written = (chapter('kontakte')?.kontakte ?? []).map(({ institution = '' }) => institution);
  const houses = [...written, handreichung.herausgeber.name]
    // “Landratsamt Rotental, Jugendamt”: behind a comma stands a part of the house.
    .flatMap((each) =>
      plain(each)
        .split(/, /)
        .map((part) => part.replace(legalForm, '')),
    )
    .filter((each) => each.length > 11 && isHouse(each) && /^\p{Lu}[\p{L}\d .-]+$/u.test(each))
    .filter((each) => /[ -]/.test(each));
  const names = new Set(houses);
  return [...names].flatMap((house) => {
    const pattern = joined(house);
    const isOdd = (found: string): boolean => isOther(found, house) && !names.has(plain(found));
    const isHere = [...wholeText.matchAll(pattern)].some(({ 0: found }) => isOdd(found));
    return isHere
      ? passages.filter(isText).flatMap((passage) => slipsIn(passage, house, pattern, isOdd, material))
      : [];
  });
}

const isText = ({ form, key, quoted }: Passage): boolean => !quoted && form !== 'link' && !others.has(key);

function slipsIn(
  { raw, file, start }: Passage,
  house: string,
  pattern: RegExp,
  isOdd: (found: string) => boolean,
  { place }: Material,
): HouseSlip[] {
  return [...raw.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    isOdd(found)
      ? [
          {
            found: plain(found),
            known: house,
            place: place(file, start + index, start + index + found.length),
          },
        ]
      : [],
  );
}

const joined = (house: string): RegExp =>
  new RegExp(
    `(?<![A-Za-zÄÖÜäöüß-])${house
      .split(/[ -]/)
      .map((word) => word.replace(/[.]/g, '\\.'))
      .join('(?:\\s+|-\\s?|)')}(?![A-Za-zÄÖÜäöüß-])`,
    'giu',
  );

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Written in capitals as a whole it is another style; the first word may be a common noun with another beginning. */
const isOther = (found: string, house: string): boolean =>
  plain(found) !== house && found[0] === house[0] && found !== found.toUpperCase();
