import type { Dictionary, Near } from '../../spell/index.ts';
import { capital, isCapital, small } from './cases.ts';
import { isSure } from './certainty.ts';
import { particle } from './derivations.ts';
import { isFirst, isOfWords } from './formations.ts';
import { isIn, isMadeUp } from './lookup.ts';
import { apartOf } from './run-together.ts';
import { usualSlip } from './usual-slips.ts';

/** Letters that are taken for one another, by ear or because they are neighbours on a German keyboard. */
const confused = new Set(
  'ae eä aä eo oö uü dt bp gk ck kq sz zc ßs fv vw iy yü ie ou mn iü eö qw we er rt tz zu ui io op as sd df fg gh hj jk kl yx xc cv vb bn pü lö öä äü'
    .split(' ')
    .flatMap(([first = '', second = '']) => [first + second, second + first]),
);

/** What is known of a word from where it stands. */
export interface Use {
  /** Behind an article or adjective, so hardly a name. */
  readonly isNoun: boolean;
  /** At the beginning of a sentence: words of all kinds have a capital there. */
  readonly isStart: boolean;
  /** At the beginning of a sentence that goes on in lower case. */
  readonly isFlowing: boolean;
  /** A name or a compound of the author’s own, to all appearance. */
  readonly isExplained: boolean;
  /** Where it stands beside a first name, a title or a house number, everywhere. */
  readonly isName: boolean;
  /** Whether a word stands elsewhere in the same issue. */
  readonly isInText: (word: string) => boolean;
}

/** What may have been meant by a word, the likeliest first. */
export interface Meant {
  readonly words: readonly string[];
  /** Whether the word is a slip almost surely, probably, or just as well a word that the dictionary lacks. */
  readonly certainty: 'sure' | 'likely' | 'open';
}

/** Looks for known words one slip away and weighs what speaks for a slip. */
export function meantBy(word: string, use: Use, de: Dictionary): Meant {
  const apart = usualSlip(word) ?? apartOf(word) ?? withUmlauts(word, use, de);
  if (apart !== undefined) return { words: [apart], certainty: 'sure' };
  if (!isCapital(word) && de.has(capital(word)) && !isMadeUp(word, de))
    return { words: [capital(word)], certainty: isSurelyNoun(word, use) ? 'sure' : 'likely' };
  const candidates = candidatesFor(word, use, de);
  const moved = candidates.length === 0 && !use.isExplained ? movedIn(word, use, de) : undefined;
  if (moved !== undefined) return { words: [moved], certainty: 'sure' };
  const ranked = candidates.toSorted((a, b) => likeliness(b, word, use) - likeliness(a, word, use));
  const shown = ranked.filter((near) => use.isInText(near.word) || isSound(near, de));
  const words = [...new Set(shown.map((one) => one.word))].slice(0, 3);
  const isAnySure = (list: readonly Near[]): boolean => list.some((near) => isSure(near, word, use));
  const isOnly = new Set(candidates.map((near) => near.word)).size === 1;
  const isFound = (near: Near): boolean =>
    isLikely(near, word, use) || isLikelyCompound(near, word, use, isOnly);
  const isSomething = candidates.some(isFound) || isAnySure(candidates);
  const certainty = isAnySure(shown) ? 'sure' : isSomething ? 'likely' : 'open';
  // “Malgruppe” is not “Mailgruppe”: a short part of a compound may be any word.
  const isWeak = certainty === 'open' && candidates.every(({ joints, part }) => joints > 0 && part < 5);
  return { words: isWeak ? [] : words, certainty };
}

const pairs = /[aou]e/gi;
const umlauts: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' };

/**
 * “Broetchen”, “Hoefe”, “Spass”: typed without umlauts, or without the sharp s; “Anschluß” as before 1996. A name keeps its
 * own spelling, and a short one is taken for a noun only where it stands like one.
 */
function withUmlauts(word: string, { isName, isNoun, isFlowing }: Use, de: Dictionary): string | undefined {
  if (isName || !/[aouAOU]e|ss|ß/.test(word)) return undefined;
  const all = word.replace(pairs, (two) => umlauts[two] ?? two);
  const mayBeName = all === word && isCapital(word) && word.length < 7 && !isNoun && !isFlowing;
  const others = mayBeName ? [] : [all.replaceAll('ss', 'ß'), all.replaceAll('ß', 'ss')];
  return [all, ...others].find((one) => one !== word && isIn(one, de));
}

const isNounByForm = /(?:ung|heit|keit|schaft|tät|tion)(?:en)?$/;
/** An adjective may stand behind an article too. */
const isAdjectiveByForm = /(?:e[mnrs]?|lich|ig|isch|sam|haft)$/;

const isSurelyNoun = (word: string, { isNoun }: Use): boolean =>
  isNounByForm.test(word) || (isNoun && !isAdjectiveByForm.test(word));

function candidatesFor(word: string, { isStart }: Use, de: Dictionary): readonly Near[] {
  const found = de.near(word).filter((near) => isCapital(near.word) === isCapital(word));
  // At the beginning, words of all kinds have a capital; elsewhere adjectives that stand for a noun: “die Einzelnen”.
  const lower = (isCapital(word) ? de.near(small(word)) : [])
    .filter(
      (near) => !isCapital(near.word) && ((isStart && near.joints === 0) || isInflected.test(near.word)),
    )
    .map((near) => ({ ...near, word: capital(near.word) }));
  // What is a slip itself was not meant: “wiederrufbar”.
  const plain = [...found, ...lower, ...otherS(word, de)].filter(
    ({ word: one }) => isPlain.test(one) && usualSlip(one) === undefined,
  );
  // With parts of two or three letters, nearly everything is a compound: “Er-zähl-koffer”, “Erb-zähl-koffer”.
  const likely = plain.filter(({ joints, part }) => joints < 2 || part >= 4);
  if (likely.length > 0) return likely;
  const formed = [...formedNear(word, de), ...verbNear(word, de)];
  return formed.length > 0 ? formed : doubledElsewhere(word, de);
}

const isInflected = /.{5}e[nmrs]?$|.{3}isch$/;

/** “Anschluß”, “Strasse”: a sharp s for two others, as before 1996, or the reverse, as in Switzerland. */
function otherS(word: string, de: Dictionary): readonly Near[] {
  return [word.replaceAll('ß', 'ss'), word.replaceAll('ss', 'ß')]
    .filter((other) => other !== word && isIn(other, de))
    .map((other) => ({ word: other, slip: 'other', joints: 0, part: word.length }));
}

/** The wrong letter doubled: “Interresen”, “Komissionn”. */
function doubledElsewhere(word: string, de: Dictionary): readonly Near[] {
  if (word.length < 7) return [];
  return [...word.matchAll(/([a-zäöüß])\1/g)].flatMap(({ index }) =>
    de
      .near(word.slice(0, index) + word.slice(index + 1))
      .filter(
        (near) =>
          near.slip === 'missing' && near.joints < 2 && isPlain.test(near.word) && hasPair(near.word, word),
      )
      .map((near) => ({ ...near, part: word.length })),
  );
}

/** Whether a word has as many double letters as another, at another place. */
const hasPair = (one: string, other: string): boolean =>
  one.length === other.length && isCapital(one) === isCapital(other) && pairsIn(one) === pairsIn(other);

const pairsIn = (word: string): number => word.match(/([a-zäöüß])\1/g)?.length ?? 0;

/** Of a verb with a particle, the verb mended: “ent-sigeln”. */
function verbNear(word: string, de: Dictionary): readonly Near[] {
  const verb = particle.exec(small(word))?.[1];
  if (verb === undefined || !/(?:e[lr]?n|ung)$/.test(verb)) return [];
  const start = word.slice(0, word.length - verb.length);
  return de
    .near(verb)
    .filter((near) => near.joints === 0 && !isCapital(near.word) && isPlain.test(near.word))
    .map((near) => ({ ...near, word: start + near.word, joints: 1 }));
}

/** A letter moved over two or three others: “Gehnemigung”. */
function movedIn(word: string, { isStart }: Use, de: Dictionary): string | undefined {
  if (word.length < 7) return undefined;
  const written = isStart && isCapital(word) ? [word, small(word)] : [word];
  for (const one of written)
    for (let from = 0; from < one.length; from += 1)
      for (const to of [from - 3, from - 2, from + 2, from + 3]) {
        if (to < 0 || to >= one.length) continue;
        const rest = one.slice(0, from) + one.slice(from + 1);
        const moved = rest.slice(0, to) + one.charAt(from) + rest.slice(to);
        if (de.isWhole(moved)) return isCapital(word) ? capital(moved) : moved;
      }
  return undefined;
}

/** Of a compound that is in no dictionary, one of the two parts mended: “Kleinprojekte-fods”. */
function formedNear(word: string, de: Dictionary): readonly Near[] {
  if (!isCapital(word) || word.length < 9) return [];
  const found: Near[] = [];
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (isFirst(first, de))
      for (const near of de.near(capital(last)))
        if (near.joints === 0 && isCapital(near.word) && isPlain.test(near.word) && de.ends(small(near.word)))
          found.push({ ...near, word: first + small(near.word), joints: 1 });
    // A first part that is a word needs no mending: what it lacks at most is a linking element.
    if (de.isWhole(capital(last)) && !de.isWhole(first))
      for (const near of de.near(first))
        if (near.joints === 0 && isCapital(near.word) && isPlain.test(near.word) && isFirst(near.word, de))
          found.push({ ...near, word: near.word + last, joints: 1 });
  }
  return found;
}

/** No compound that the dictionary made up of whatever fits: “Spielzeug-mate-rialien”. */
const isSound = ({ word, joints }: Near, de: Dictionary): boolean => joints < 2 || isOfWords(word, de);

const isPlain = /^[^-.'’][^-.'’A-ZÄÖÜ]*$/;

/** A wrong letter where the two are seldom confused is often another word that the dictionary lacks. */
const isConfusion = (near: Near, word: string): boolean =>
  near.slip !== 'other' || confused.has(exchanged(near, word));

function exchanged({ word }: Near, written: string): string {
  const at = [...written].findIndex((letter, index) => letter !== word[index]);
  return `${written[at]}${word[at]}`.toLowerCase();
}

const likeliness = (near: Near, word: string, { isInText }: Use): number =>
  (isInText(near.word) ? 200 : 0) +
  (isConfusion(near, word) ? 100 : 0) -
  near.joints * 20 +
  Math.min(near.part, 15);

/** A surname may be one letter away from a noun, so a short capital word is only told. */
const isLikely = (near: Near, word: string, { isExplained, isNoun, isFlowing }: Use): boolean =>
  !isExplained &&
  near.joints === 0 &&
  ((isConfusion(near, word) && word.length >= (isNoun || isFlowing ? 5 : 6)) ||
    (word.length > 4 && undoubled(near.word) === undoubled(word)));

const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1').toLowerCase();

/** A compound that can be meant, and no other; what only lacks an ending is a form the dictionary lacks. */
const isLikelyCompound = (near: Near, word: string, { isExplained }: Use, isOnly: boolean): boolean =>
  !isExplained &&
  near.joints === 1 &&
  word.length >= 8 &&
  !near.word.startsWith(word) &&
  (isOnly ? near.part > 3 : near.part > 4 && isConfusion(near, word));
