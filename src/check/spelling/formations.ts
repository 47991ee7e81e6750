import type { Dictionary } from '../../spell/index.ts';
import { capital, isCapital, small } from './cases.ts';
import { isActing, isDerived, isInfinitive, isPlural, particle } from './derivations.ts';
import { isVocabulary } from './vocabulary.ts';

/** Nouns with these endings take a linking s in compounds: “Vernetzungs-treffen” (Duden, Fugenelement). */
const takesLink = /(?:ung|heit|keit|schaft|tät|ion|ling|tum|ing|kunft|sicht)$/;
/** “Hilfe-plan”, “Biomasse-werk”: most other nouns in -e take an n. */
const keepsEnd =
  /(?:ie|ee|nahme|[hg]abe|hilfe|pflege|reise|wärme|kälte|(?:nach|an|um)frage|masse|wende|[tm]iete|(?:^|[zmuk])lage|barriere|quarantäne|gewerbe|gemeinde|sorge|suche|ansage|ernte|hitze|größe|stärke|nähe|reserve|analyse|diagnose|ehe|liebe|ruhe|sprache)$/i;

/**
 * Whether a word that no dictionary holds is formed as German forms words anew every day: a compound of two known
 * words with the linking element that belongs there, a verb with a particle, a prefix, a degree, a derivation.
 */
export function isWellFormed(word: string, de: Dictionary): boolean {
  return isCompound(word, de) || isDerived(word, de) || isPlural(word, de);
}

/** Short nouns that many compounds end with and no ending of another word looks like. */
const shortLast = /(?:bus|tag|hof|weg|zug|rad|amt|rat|ort|abo|app|tal|see)$/;

function isCompound(word: string, de: Dictionary): boolean {
  const [short] = (isCapital(word) ? shortLast : /nah$/).exec(word) ?? [];
  if (short !== undefined && isFirst(capital(word.slice(0, -short.length)), de)) return true;
  for (let at = 3; at <= word.length - 4; at += 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (isLast(last, isCapital(word), de) && isFirst(capital(first), de)) return true;
  }
  return false;
}

function isLast(part: string, isNoun: boolean, de: Dictionary): boolean {
  const isOnlyNoun = !isNoun && de.isWhole(capital(part)) && !de.isWhole(part);
  if (
    isVocabulary(part) ||
    (de.ends(part) && !isOnlyNoun) ||
    (!isNoun && adjective.test(part)) ||
    (isNoun && isOfPeople(part, de)) ||
    (isNoun && (isPlural(capital(part), de) || (acting.test(part) && isActing(part, de))))
  )
    return true;
  // A noun, an infinitive as a noun (“Pyramidenandrehen”), or an adjective.
  return isNoun
    ? de.has(capital(part)) || isInfinitive(part.replace(/ns$/, 'n'), de)
    : part.length > 4 && de.has(part) && !isConjugated(part, de);
}

/** “Angebots-unterbreitung”: of a verb with a particle or prefix. */
const acting =
  /^(?:ab|an|auf|aus|be|durch|ein|ent|er|über|um|unter|ver|vor|wieder|zer|zu|zusammen).{5,}ung(?:en)?$/;

/** Second parts of many adjectives: “genehmigungs-frei”, “anspruchs-berechtigt”. */
const adjective =
  /^(?:weit|nah|reich|arm|frei|fern|voll|leer|treu|fest|(?:un|zulage)?berechtigt|bedingt|basiert|begründet|gewichtet|befristet|geleitet|gefährdet|pflichtig|fähig|willig|würdig|rechtlich|steuerlich|marktlich|feindlich|freundlich|förmig|seitig|teilig|lastig|bereit|spezifisch)(?:e[nmrs]?|er[enms]?)?$/;

/** “Beschäftigten-quote”, “Kirchen-beschäftigte”: who is called by an adjective or participle. */
const isOfPeople = (part: string, de: Dictionary): boolean =>
  part.length > 6 &&
  /(?:t|nd|ig|en|ell|ich)e[nmr]?$/.test(part) &&
  de.isWhole(`${small(part).replace(/e[nmr]?$/, '')}em`);

/** “bildet”, “bildeten”: no noun goes before a verb with its ending; what takes the endings of adjectives is none. */
const isConjugated = (part: string, de: Dictionary): boolean =>
  /t(?:e[nt]?)?$/.test(part) && !de.has(`${part.replace(/e[nt]?$/, '')}em`);

/** Whether a word, with a capital, can be the first part of a compound as it stands: “Vernetzungs”. */
export function isFirst(part: string, de: Dictionary): boolean {
  if (isVocabulary(part)) return true;
  if (part.length < 4) return false;
  const bare = part.slice(0, -1);
  if (part.endsWith('s') && takesLink.test(bare) && de.has(bare)) return true;
  if (part.endsWith('n') && isOfPeople(part, de)) return true;
  // “Gebärdensprach-dolmetscherin”: “Sprache” loses its e.
  if (part.endsWith('sprach') && de.has(`${part}e`)) return true;
  if (!de.has(part)) return de.begins(part) || isVerbStem(part, de) || isOfTwo(part, de);
  // “Ziele”, “Werte” are plurals; most others that end so take an n: “Experten-netzwerk”.
  return !takesLink.test(part) && (!part.endsWith('e') || keepsEnd.test(part) || de.has(bare));
}

/** “Bundes-teilhabe-gesetz”: a first part that is a compound itself, of two words that are no shorter. */
function isOfTwo(part: string, de: Dictionary): boolean {
  for (let at = 5; at <= part.length - 5; at += 1) {
    const [first, second] = [part.slice(0, at), capital(part.slice(at))];
    if (de.begins(first) && (isVocabulary(second) || (keepsEnd.test(second) && de.isWhole(second))))
      return true;
  }
  return false;
}

/** Endings of a first part that stand between it and the next. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** Whether a compound is of whole words of three letters at least, with links that there are. */
export function isOfWords(word: string, de: Dictionary): boolean {
  if (de.isWhole(word) || isVocabulary(word)) return true;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (
      isOneWord(first, de) &&
      (isOfWords(isCapital(word) ? capital(rest) : rest, de) ||
        (isCapital(word) && de.ends(rest) && de.isWhole(rest)))
    )
      return true;
  }
  return false;
}

function isOneWord(first: string, de: Dictionary): boolean {
  const whole = capital(first);
  if (first.length < 7 && de.begins(whole)) return true;
  return (
    isVocabulary(first) ||
    isVerbStem(whole, de) ||
    particle.test(`${small(first)}____`) ||
    links.some(
      (link) =>
        first.endsWith(link) &&
        first.length - link.length > 2 &&
        de.isWhole(whole.slice(0, whole.length - link.length)),
    )
  );
}

/** “Rücke-weg”, “Warte-zeit”: behind these a verb keeps an e in compounds. */
const keepsVowel = /(?:[bdgst]|ck|ng)e$/;

/** “Erzähl-koffer”, “Schnupper-tage”; where there is a noun in -e, it is that which compounds begin with: “Pflege-dienst”. */
const isVerbStem = (part: string, de: Dictionary): boolean =>
  part.length >= 5 &&
  (de.isWhole(`${small(part)}en`) ||
    (keepsVowel.test(part) && de.isWhole(`${small(part)}n`) && !de.isWhole(part)) ||
    (/e[lr]$/.test(part) && de.isWhole(`${small(part)}n`))) &&
  (doubled.test(part) || !de.isWhole(`${part}e`));

/** “Spinn-saal”, “Roll-steg”: a noun in -e loses it here, as the verb is meant. */
const doubled = /([lmnprst])\1$|ck$/;
