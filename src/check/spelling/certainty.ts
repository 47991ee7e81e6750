import type { Dictionary, Near } from '../../spell/index.ts';
import { isCapital } from './cases.ts';
import type { Use } from './slips.ts';

/**
 * What a slip looks like. By `ear`: the word sounds the same, only a doubled letter, an h or an umlaut tells the two
 * apart. By `hand`: a letter left out, put in, or two exchanged. `letter`: another letter, which as often makes another
 * word that the dictionary lacks: “Luppe” beside “Kuppe”, “Senologie” beside “Sinologie”.
 */
export type Kind = 'ear' | 'hand' | 'letter';

/** Letters that sound alike, or differ by the dots that were left out. */
const alike = new Set(
  'eä aä oö uü dt bp gk ck kq sz sß zß fv vw iy yü zc'
    .split(' ')
    .flatMap(([first = '', second = '']) => [first + second, second + first]),
);

/** Where two words part. */
const partingOf = (one: string, other: string): number =>
  [...one, ' '].findIndex((letter, index) => letter !== other[index]);

/** The kind of slip that makes `word` of what was meant. */
export function kindOf({ word: meant, slip }: Near, word: string): Kind {
  const at = partingOf(word, meant);
  if (slip === 'swapped') return 'hand';
  if (slip === 'other') return alike.has(`${word[at]}${meant[at]}`.toLowerCase()) ? 'ear' : 'letter';
  const longer = slip === 'missing' ? meant : word;
  const [letter = '', before = ''] = [longer[at], longer[at - 1]];
  const isDoubled = letter === before && letter !== '';
  const isLength = /h/.test(letter) && /[aeiouäöütr]/i.test(before);
  return isDoubled || isLength || (letter === 'e' && /i/i.test(before)) || letter + longer[at + 1] === 'ck'
    ? 'ear'
    : 'hand';
}

/** Whether a word sounds like one in lower case, “muste” like “musste”: then it is hardly another one. */
export const soundsKnown = (word: string, de: Dictionary): boolean =>
  de.near(word).some((near) => near.joints === 0 && !isCapital(near.word) && kindOf(near, word) === 'ear');

/** Whether two words sound alike but for their length: “Komission” and “Kommission”. */
export const soundsLike = (one: string, other: string): boolean => plainSound(one) === plainSound(other);

const plainSound = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<=[aeiouäöü])h|(?<=i)e|(?<=[rt])h/g, '')
    .replace(/ä/g, 'e')
    .replace(/d(?![aeiouäöür])/g, 't')
    .replace(/ck/g, 'k')
    .replace(/(.)\1/g, '$1');

/** What towns and villages are called by; a name differs from a word or from another name as it will: “Filderstadt”. */
const town =
  /.{3}(?:burg|heim|hausen|dorf|stadt|städt|stedt|feld|felde|hofen|kirchen|berg|bach|beuren|brunn|bronn|leben|rode|roda|rath|thal|itz|ow|au|ingen|angen|münde|walde?|wald|stein|furt|fels|see|weiler)s?$/;

/** Letters a word needs for a slip to be sure, by kind, where it is no compound: small, capital, behind an article. */
const enough: Readonly<Record<Kind | 'swapped', readonly [number, number, number]>> = {
  ear: [5, 8, 8],
  swapped: [5, 8, 7],
  hand: [6, 9, 8],
  letter: [10, 14, 14],
};

/** What no German word begins with, ends with, or is without: “Sclucken”, “Bewegng”, “wrkt”. */
const unspeakable =
  /^(?!(?:bl|br|ch|chr|cl|cr|dj|dr|dsch|fj|fl|fr|gl|gn|gr|kl|kn|kr|kw|mn|pf|pfl|pfr|ph|phl|phr|pj|pl|pn|pr|ps|qu|rh|sc|sch|schl|schm|schn|schr|schw|scr|sk|skl|skr|sl|sm|sn|sp|sph|spl|spr|st|str|sw|sz|th|thr|tr|ts|tsch|tw|wh|wl|wr|zw|kh|gh|dh|dhr|bh|dw|dz|sh|shr|ll)[aeiouäöüyé])[^aeiouäöüyé]{2}|[bcdfgkptvwz][mnr]$|^[^aeiouäöüyé]+$/i;

/**
 * Whether a word is surely a slip of a near one. A right word that the dictionary lacks is a name, or a form or
 * derivation of another word; both are short, or differ by a letter in a way no hand and no ear errs.
 */
export function isSure(near: Near, word: string, use: Use): boolean {
  const { isNoun, isFlowing, isExplained, isName, isInText } = use;
  const { length } = word;
  const kind = kindOf(near, word);
  // “Verabscheidung” can be derived of “scheiden”, but two letters exchanged in a usual word are likelier.
  if (isExplained && near.slip === 'swapped' && near.joints === 0 && length >= 10) return true;
  if (hasOtherEnding(near, word)) return false;
  const inText = isInText(near.word);
  if (isExplained)
    return (
      inText &&
      !hasOtherLink(near, word) &&
      kind !== 'letter' &&
      length >= (near.slip === 'other' ? (isName ? Number.POSITIVE_INFINITY : 8) : 6)
    );
  const isSmall = !isCapital(word) || isFlowing;
  if (inText && length >= (kind === 'letter' ? (isSmall ? 6 : 8) : isSmall || isNoun ? 4 : 5)) return true;
  if (!isSmall && near.slip !== 'swapped' && town.test(word) && town.test(near.word)) return false;
  if (near.joints === 0 && length >= 5 && unspeakable.test(word)) return true;
  if (near.joints > 0)
    return kind === 'letter'
      ? length >= 14 && near.part >= 8
      : length >= 9 && near.part >= (kind === 'ear' || near.slip === 'swapped' ? 6 : 7);
  const [small, capital, noun] = enough[near.slip === 'swapped' ? near.slip : kind];
  return length >= (isSmall ? small : isNoun ? noun : capital);
}

/** “solidarischere” beside “solidarischer”: the same word with an ending that the dictionary lacks. */
const hasOtherEnding = ({ word: near }: Near, word: string): boolean =>
  ending.test(word) && stemOf(near) === stemOf(word);

/** “Interessensausgleich” beside “Interessenausgleich”. */
function hasOtherLink({ word: near, slip }: Near, word: string): boolean {
  const at = partingOf(word, near);
  return slip === 'extra' && word[at] === 's' && word[at - 1] !== 's' && at > 4 && at < word.length - 4;
}

const ending = /[a-zäöüß]{3}(?<!e)(?:e[nmrs]?|er[enms]|ens|t|s|isch|lich|ig|iv|al|bar|sam|haft)$/;
const stemOf = (word: string): string => word.replace(/(?:er?[nmrs]?|ens|er[enms]?|ns?|s|te?[nmrs]?)$/, '');
