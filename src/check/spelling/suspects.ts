import type { Dictionaries, Dictionary } from '../../spell/index.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { folded } from '../names/name.ts';
import { capital, isCapital, isShouted, small } from './cases.ts';
import { soundsKnown, soundsLike } from './certainty.ts';
import { foreignIn } from './foreign.ts';
import { isFirst, isWellFormed } from './formations.ts';
import { isIn, isMadeUp } from './lookup.ts';
import { type Meant, meantBy } from './slips.ts';
import {
  isAmongGerman,
  isFlowing,
  isInGerman,
  isName,
  isNoun,
  isOfHouse,
  isPartOfCompound,
  isQuotation,
  isSound,
  isStart,
  isStreet,
} from './standing.ts';
import { isOldImperative, isSubjunctive } from './subjunctives.ts';
import { usualSlip } from './usual-slips.ts';
import { isVariant } from './variants.ts';
import { isVocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** A word that nothing explains, at all its places in one file. */
export interface Suspect extends Meant {
  readonly file: string;
  readonly word: string;
  readonly places: readonly Word[];
}

/** Values that name people, places and houses; whoever reads them elsewhere knows them from there. */
const names = new Set('name kommune ort erscheinungsort anschrift programm reihe nachweis'.split(' '));

/** The words of an issue that are in no dictionary, not in `woerter`, no names, and not formed as German words are. */
export function suspectsOf(material: Material): readonly Suspect[] {
  const known = suspects.get(material) ?? find(material);
  suspects.set(material, known);
  return known;
}

// Two rules ask for the suspects of one issue.
const suspects = new WeakMap<Material, readonly Suspect[]>();

function find(material: Material): Suspect[] {
  const { woerterbuecher, handreichung, passages } = material;
  // Of other languages there is no dictionary here.
  if (!/^de\b/i.test(handreichung.sprache)) return [];
  const { unknown, isInText } = unknownIn(passages, ownWords(material), woerterbuecher.de);
  const isForeign = foreignIn(unknown, material);
  return [...unknown].flatMap(([word, all]) => {
    const places = all.filter((place) => !isQuotation(place) && !isForeign(place) && !isSound(place));
    if (usualSlip(word) !== undefined) return suspectsFor(word, places, woerterbuecher, isInText);
    // What houses are called, and what they are called by in the text.
    if (places.length > 1 && isCapital(word) && places.some(({ passage: { key } }) => isOfHouse(key)))
      return [];
    if (places.length === 0 || isListed(word, places, woerterbuecher.de)) return [];
    if (isBorrowed(word, places, woerterbuecher) && !isGermanSlip(word, places, woerterbuecher.de, isInText))
      return [];
    return suspectsFor(word, places, woerterbuecher, isInText);
  });
}

const letters = /[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{3,}/g;

interface Unknown {
  /** Every word the German dictionary does not hold, with all its places. */
  readonly unknown: ReadonlyMap<string, readonly Word[]>;
  /** Whether a known word stands in the text. */
  readonly isInText: (word: string) => boolean;
}

function unknownIn(passages: readonly Passage[], own: ReadonlySet<string>, de: Dictionary): Unknown {
  const answers = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const answer =
      answers.get(word) ??
      (isOwn(word, own, de) ||
        (usualSlip(word) === undefined &&
          ((isIn(word, de) && !isMadeUp(word, de)) ||
            isMarked(word) ||
            hasMark(word, de) ||
            isSubjunctive(word, de) ||
            isOldImperative(word, de) ||
            isVocabulary(word) ||
            isVariant(word, de))));
    answers.set(word, answer);
    return answer;
  };
  const unknown = new Map<string, Word[]>();
  for (const passage of passages) {
    if (passage.form === 'link' || names.has(passage.key)) continue;
    // Where all runs of letters are known, the words they make up need no closer look; each is looked up all the same.
    if ((passage.raw.match(letters) ?? []).filter((run) => !isKnown(run)).length === 0) continue;
    for (const word of wordsOf(passage))
      if (!isKnown(word.text)) unknown.set(word.text, [...(unknown.get(word.text) ?? []), word]);
  }
  const isInText = (word: string): boolean =>
    [word, small(word), capital(word)].some((one) => answers.get(one) === true);
  return { unknown, isInText };
}

/** Short forms in capitals, and names and marks with capitals inside; “BewohnerInnen” is for the gender rules. */
const isMarked = (word: string): boolean =>
  isShouted(word) ? word.length < 8 : /[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]/.test(word);

/** “XDatenfelder”: a letter or two before a word that stands on its own; in “VEreine” they belong to it. */
const hasMark = (word: string, de: Dictionary): boolean =>
  /^[A-Z]{1,2}[A-ZÄÖÜ][a-zäöüß]{3}/.test(word) && isIn(word.replace(/^[A-Z]+(?=[A-ZÄÖÜ][a-zäöüß])/, ''), de);

/**
 * `woerter`, abbreviations with their long forms, every word of a name, and those words of a house that its own address
 * holds: “Bürgerbus Sprottental”, buergerbus-sprottental.de.
 */
function ownWords({ handreichung, passages, chapter }: Material): ReadonlySet<string> {
  const houses = (chapter('kontakte')?.kontakte ?? []).map(({ institution = '', email = '', url = '' }) => {
    const address = folded(`${email.split('@')[1] ?? ''}${url}`);
    return (institution.match(letters) ?? []).filter((word) => address.includes(folded(word))).join(' ');
  });
  const { woerter, abkuerzungen } = handreichung;
  const texts = [
    ...woerter,
    ...Object.entries(abkuerzungen).flat(),
    ...houses,
    ...passages.flatMap(({ key, raw }) => (names.has(key) ? [raw] : [])),
  ];
  return new Set(texts.flatMap((text) => text.match(letters) ?? []));
}

/**
 * A word of one's own, its genitive, or who or what is from a place: “Meeraner” of Meerane, “Bremer” of Bremen. A noun of
 * the dictionary that a name holds is not to be written small.
 */
const isOwn = (word: string, own: ReadonlySet<string>, de: Dictionary): boolean =>
  own.has(word) ||
  own.has(small(word)) ||
  (own.has(capital(word)) && !(de.has(capital(word)) && !de.isWhole(word))) ||
  (/[^s]s$/.test(word) && own.has(word.slice(0, -1))) ||
  isFromPlace(word, own) ||
  isOfName(word, own, de);

/** “Oderufer” where Schwedt/Oder stands in a list: a name with a noun behind it. */
function isOfName(word: string, own: ReadonlySet<string>, de: Dictionary): boolean {
  if (!isCapital(word)) return false;
  for (let at = 4; at <= word.length - 4; at += 1)
    if (own.has(word.slice(0, at)) && de.isWhole(capital(word.slice(at)))) return true;
  return false;
}

/** “Wernigeröder” of Wernigerode */
const withoutDots = (stem: string): string => stem.normalize('NFD').replaceAll('\u0308', '').normalize('NFC');

function isFromPlace(word: string, own: ReadonlySet<string>): boolean {
  const [, stem] = /^(\p{Lu}\p{L}{3,}?)(?:er(?:n|s|in|innen)?|isch(?:e[nmrs]?)?)$/u.exec(capital(word)) ?? [];
  if (stem === undefined) return false;
  // “Hallenser” of Halle, “Göttinger” of Göttingen, “Hannoveraner”, “Dresdner”.
  const stems = [stem, stem.replace(/(?:ens|an)$/, ''), stem.replace(/n$/, 'en'), withoutDots(stem)];
  return stems.some((one) => ['', 'e', 'en', 'a'].some((end) => own.has(one + end)));
}

/** An abbreviation, or a part of a compound with hyphens. */
const isListed = (word: string, places: readonly Word[], de: Dictionary): boolean =>
  [word, small(word)].some((one) => de.has(`${one}.`)) || places.some((place) => isPartOfCompound(place, de));

/** English, or a term of its own, which comes back; a slip of the pen does not. */
const isBorrowed = (word: string, places: readonly Word[], { de, en }: Dictionaries): boolean =>
  isCapital(word)
    ? [word, small(word), small(word).replace(/ns?$|s$/, '')].some((one) => en.has(one)) ||
      places.length > 2 ||
      isHalfEnglish(word, { de, en })
    : en.has(word) && !(de.isWhole(capital(word)) && places.some((place) => isInGerman(place, de)));

/** “Program”, “die Stat”: English too, but here a letter is lost of a German word that stands elsewhere. */
const isGermanSlip = (
  word: string,
  places: readonly Word[],
  de: Dictionary,
  isInText: (word: string) => boolean,
): boolean =>
  isCapital(word) &&
  places.length === 1 &&
  word.length > 3 &&
  places.some((place) => isNoun(place) || isAmongGerman(place, de)) &&
  de
    .near(word)
    .some(
      (near) =>
        near.joints === 0 &&
        isCapital(near.word) &&
        (near.slip === 'missing' || (near.slip === 'other' && word.length > 7)) &&
        isInText(near.word) &&
        !near.word.startsWith(word),
    );

/** “Messengerdienste”: an English word as the first part of a German compound. */
function isHalfEnglish(word: string, { de, en }: Dictionaries): boolean {
  for (let at = 5; at <= word.length - 4; at += 1)
    if (en.has(small(word.slice(0, at))) && de.isWhole(capital(word.slice(at)))) return true;
  return false;
}

const asAdjective = /^[A-ZÄÖÜ].{4,}(?:ig|lich|isch|bar|sam|haft|los|frei|nah|end|al|iv|ell)e[nmrs]?$/;

/** An adjective may stand for a noun, or at the beginning: “Elternfreundliche”. */
const isFormed = (word: string, de: Dictionary): boolean =>
  isWellFormed(word, de) || (asAdjective.test(word) && isWellFormed(small(word), de));

/** Longer than most German stems, or spelled as none is. */
const english = /[^c]$(?<=.{5})|oo|ea|ou|y|w|[hkp]$|st$|[^aeiou][aeiou][kvp]e$/;

/** “Laser-cutter”, “Akten-shredder”: what does something, spelled as no German word is. */
const device = /^(?:c[aeloru]|sh|[a-z]*(?:oo|ea|ou)|[a-z][aeiou]y|wh)[a-z]*er$/;

/** “gepoolt”, “Monstertrucks”: an English word with a German one, or as a German verb. */
function isWithEnglish(word: string, { de, en }: Dictionaries): boolean {
  const [, verb = ''] =
    /^(?:an|ab|auf|aus|durch|ein|vor|zusammen|zu)?ge(.{4,}?)(?:(?<!t)t|et)(?:e[nmrs]?)?$/.exec(word) ?? [];
  if (isEnglish(verb, en) || (isEnglishVerb(word, en) && !soundsKnown(word, de))) return true;
  if (!isCapital(word)) return false;
  if (isEnglishCompound(word, en)) return true;
  for (let at = 3; at <= word.length - 5; at += 1)
    if (
      ((!/(?:er|e|en)$/.test(word) || device.test(word.slice(at))) &&
        en.has(word.slice(at)) &&
        isFirst(word.slice(0, at), de)) ||
      (at > 3 &&
        word[at - 1] !== 's' &&
        en.has(small(word.slice(0, at))) &&
        at <= word.length - 6 &&
        de.isWhole(capital(word.slice(at))))
    )
      return true;
  return false;
}

const isEnglish = (stem: string, en: Dictionary): boolean => english.test(stem) && en.has(stem);

/** “poste”, “trackt”, “matchten”, “likte”: a form of an English verb, its e kept or not. */
function isEnglishVerb(word: string, en: Dictionary): boolean {
  const isVerb = (verb: string): boolean => en.has(`${verb}ing`) || en.has(`${verb.replace(/e$/, '')}ing`);
  return verbEndings.some((ending) => {
    const stem = ending.exec(word)?.[1] ?? '';
    return [stem, `${stem}e`].some((one) => isEnglish(one, en) && isVerb(one));
  });
}
const verbEndings = [
  /^([a-z]{3,})(?:e|st|en)$/,
  /^([a-z]{3,}(?<![td]))t(?:e[nt]?)?$/,
  /^([a-z]{3,}[td])et(?:e[nt]?)?$/,
];

/** “Lasercutter”: two English words, perhaps in the dative. */
function isEnglishCompound(word: string, en: Dictionary): boolean {
  const low = small(word).replace(/(?<=r)[ns]$|(?<=[^s])s$/, '');
  for (let at = 4; at <= low.length - 5; at += 1)
    if (en.has(low.slice(0, at)) && en.has(low.slice(at))) return true;
  return false;
}

/** One suspect for each file; none where the word is explained and nothing that stands in the text is near it. */
function suspectsFor(
  found: string,
  places: readonly Word[],
  { de, en }: Dictionaries,
  isInText: (word: string) => boolean,
): Suspect[] {
  const word = isShouted(found) ? capital(found.toLowerCase()) : found;
  const named = places.every((place) => isName(place, de));
  const use = {
    isNoun: places.some(isNoun),
    isStart: places.some(isStart),
    isFlowing: places.some(isFlowing),
    isExplained: (isFormed(word, de) && !isMadeUp(word, de)) || isWithEnglish(word, { de, en }) || named,
    isName: named,
    isInText,
  };
  const meant = meantBy(word, use, de);
  if (use.isExplained && meant.certainty !== 'sure') return [];
  // Streets bear the names of people and places: only what the dictionary has or stands elsewhere is meant.
  if (
    places.every(isStreet) &&
    (meant.certainty !== 'sure' || !meant.words.some((one) => de.has(one) || isInText(one)))
  )
    return [];
  // A slip of the pen does not come back in another chapter; what is misheard does.
  const isAgain = isCapital(word) && new Set(places.map(({ passage: { file } }) => file)).size > 1;
  if (isAgain && meant.certainty !== 'sure' && !meant.words.some((one) => soundsLike(one, word))) return [];
  const mayBeName = isCapital(word) && !use.isNoun && word.length < 10;
  // A longer capital word that nothing is near is a name or a mark as well.
  if (meant.certainty === 'open' && (mayBeName || (isCapital(word) && meant.words.length === 0))) return [];
  const files = new Map<string, Word[]>();
  for (const place of places)
    files.set(place.passage.file, [...(files.get(place.passage.file) ?? []), place]);
  return [...files].map(([file, here]) => ({ ...meant, file, word: found, places: here }));
}
