import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isWellFormed } from '../spelling/formations.ts';
import { isIn } from '../spelling/lookup.ts';
import { nameOf } from './name.ts';
import type { TownSlip } from './town-slips.ts';
import { knownTowns } from './towns.ts';

const behind = latin(
  String.raw`(?<![\p{L}-])((?:in|aus|nach|bei|von)\s)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(\s|-\s|\s-\s?)(\p{Lu}\p{Ll}{3,})(?![\p{L}-]|\s\p{Lu})`,
  'g',
);

/**
 * Districts behind their town without a hyphen: “Unna Königsborn” where “Unna-Königsborn” stands elsewhere, or “in Leipzig
 * Grünau” where the second word is neither in the dictionary nor anybody's name.
 */
export function districtSlipsIn(material: Material): TownSlip[] {
  const { passages, wholeText, mentions, place } = material;
  const towns = new Set(knownTowns(material));
  const { de } = material.woerterbuecher;
  // “heißt in Olbernhau Hutzenstube”
  const isWord = (word: string): boolean =>
    isIn(word, de) || isWellFormed(word, de) || material.handreichung.woerter.includes(word);
  return passages.flatMap(({ raw, file, start, form, quoted }) => {
    if (form === 'link' || quoted) return [];
    return [...raw.matchAll(behind)].flatMap(
      ({ 0: whole, 1: lead, 2: town = '', 4: district = '', index }) => {
        if (!towns.has(town) || towns.has(district)) return [];
        const known = `${town}-${district}`;
        const found = whole.slice(lead?.length ?? 0);
        const isName = (): boolean =>
          mentions.some(({ name }) => [...nameOf(name).given, nameOf(name).surname].includes(district));
        const isCertain = wholeText.includes(known) || (lead !== undefined && !isWord(district) && !isName());
        const at = start + index + whole.length;
        return isCertain ? [{ found, known, place: place(file, at - found.length, at) }] : [];
      },
    );
  });
}
