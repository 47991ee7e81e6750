import type { Dictionary } from '../../spell/index.ts';
import { capital, small } from './cases.ts';
import { isInfinitive, particle } from './derivations.ts';

/** Older vowels that the subjunctive keeps or may have: “hülfe”, “begönne” beside “begänne” (Duden, Konjunktiv II). */
const old =
  /^(?:hülf|stürb|würb|würf|dürb|stünd|gönn|wönn|rönn|spönn|sönn|schwömm|gölt|föhl|schölt|höb|stöhl)(?:e|en|est|et)$/;
/** “schriebe”, “griffe”: of preterites whose vowel has no umlaut. */
const plain = /^(.*[^aeouäöü]ie?[^aeiouäöü]+)(?:e|en|est|et)$/;
const prefix = /^(?:be|emp|ent|er|ge|miss|ver|zer)(.{4,})$/;

/**
 * Whether a word in lower case is the subjunctive of a verb whose other forms the dictionary has: “kennten” of “kennen”,
 * “schriebe” of “schrieb”, “empföhlen” of “empföhle”, the older “hülfe”; with a prefix or particle as well. Reports in
 * indirect speech are full of them.
 */
export function isSubjunctive(word: string, de: Dictionary): boolean {
  if (!/^[a-zäöüß]+$/.test(word) || !/(?:e|en|est|et)$/.test(word)) return false;
  const bare = prefix.exec(word)?.[1];
  // “missverstünden” has two of them.
  const bases = [word, bare, particle.exec(word)?.[1], bare && prefix.exec(bare)?.[1]];
  return bases.some((base) => base !== undefined && isOf(base, word, de));
}

/** “Suchet der Stadt Bestes”, “Kommet zuhauf”: the old imperative, at the beginning of a verse. */
export const isOldImperative = (word: string, de: Dictionary): boolean =>
  /^[A-ZÄÖÜ][a-zäöüß]{2,}[^td]et$/.test(word) && isInfinitive(`${small(word).slice(0, -1)}n`, de);

function isOf(base: string, word: string, de: Dictionary): boolean {
  const [, mixed] = /^(.*(?:kenn|nenn|renn|brenn))te(?:n|st|t)?$/.exec(base) ?? [];
  if (mixed !== undefined) return de.isWhole(`${mixed}en`);
  if (old.test(base)) return true;
  // “betriebe”, “gespräche”: nouns that lack their capital.
  if (de.has(capital(word))) return false;
  const [, preterite] = plain.exec(base) ?? [];
  if (preterite !== undefined) return de.isWhole(preterite) && de.isWhole(`${preterite}en`);
  const single = base.replace(/(?<=e)(?:n|st|t)$/, '');
  return /^[^aeiouäöü]*[äöü][^aeiouäöü]*e$/.test(single) && de.isWhole(single) && single !== word;
}
