import { latin, literal } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from './likeness.ts';
import { folded } from './name.ts';
import type { TownSlip } from './town-slips.ts';
import { isTownSlip, knownTowns } from './towns.ts';

const parts = latin(
  String.raw`^(\p{Lu}\p{Ll}{4,})((?:/|\s\(|\s(?:an\sder|am|im|in\sder|bei|ob\sder)\s)\p{Lu}.+)$`,
);

/**
 * Looks for a town of the list two letters off, once: with the same addition behind it “Krakau am See” was meant to be “Krakow am
 * See”, while a word alone so far off is another.
 */
export function addedTownSlipsIn(material: Material): TownSlip[] {
  const { passages, place, wholeText } = material;
  const towns = knownTowns(material);
  const uses = (text: string): number => wholeText.split(text).length - 1;
  return towns.flatMap((known) => {
    const [, town = '', addition = ''] = parts.exec(known) ?? [];
    if (town === '' || uses(addition) < 2) return [];
    const pattern = latin(
      String.raw`(?<![\p{L}-])\p{Lu}\p{Ll}{4,}(?=${literal(addition).replaceAll(' ', '\\s')}(?![\p{L}-]))`,
      'g',
    );
    return passages.flatMap(({ raw, file, start, form, quoted }): TownSlip[] =>
      form === 'link' || quoted || !raw.includes(addition.trim())
        ? []
        : [...raw.matchAll(pattern)].flatMap(({ 0: word, index }) => {
            const found = `${word}${addition}`;
            const isOne = towns.includes(found) || isTownSlip(word, town) || uses(word) > 1;
            if (isOne || !isNear(word, town)) return [];
            const at = start + index;
            return [{ found, known, place: place(file, at, at + found.length) }];
          }),
    );
  });
}

/** “Lübben” and “Lübbenau” are two towns, and so are “Naumburg” and “Nienburg”. */
function isNear(a: string, b: string): boolean {
  const [one, two] = [folded(a), folded(b)];
  const isPart = one.startsWith(two) || two.startsWith(one);
  return !isPart && one.slice(0, 3) === two.slice(0, 3) && stepsBetween(one, two) === 2;
}
