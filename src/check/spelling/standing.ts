import type { Dictionary } from '../../spell/index.ts';
import { capital, isCapital, small } from './cases.ts';
import { isFirst } from './formations.ts';
import { isIn } from './lookup.ts';
import type { Word } from './words.ts';

/** Beside hyphens stand parts with linking elements, and nouns in lower case behind one: “Arbeits- und -leben”. */
export function isPartOfCompound({ text, isContinued, goesOn }: Word, de: Dictionary): boolean {
  if (goesOn && [text, small(text), capital(text)].some((one) => isFirst(one, de))) return true;
  // “3-wöchig”, “150-köpfig”
  if (isContinued && /ige?[nmrs]?$/.test(text)) return true;
  return isContinued && (de.has(capital(text)) || de.ends(small(text)));
}

const before = /([A-Za-zÀ-ÖØ-öø-ÿ.]+)[ \u00A0]$/;
const behind = /^[ \u00A0]([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]+)/;
/** Streets are named after whatever there is. */
export const isStreet = ({ text }: Word): boolean => street.test(text);

const street = /(?:straße|gasse|platz|allee|weg)$/;
/** “Kesselshainer Straße”, “Kesselshainer Weg 3”: named after a place. */
const ofPlace =
  /^[A-ZÄÖÜ].{2,}er (?:Stra(?:ße|sse)|Str\.|Gasse|Platz|Allee|Weg|Ring|Damm|Ufer|Markt|Tor|Berg|Chaussee|Land|Kreis|Heide|Wald|Höhe|Feld|Grund|Brücke|Hof|Siedlung|Viertel)(?![a-zäöüß])/;
/** An address: a house number and a postcode behind the street, or the postcode before the town. */
const houseNumber = /^ \d{1,3} ?[a-z]?(?:[-–/]\d{1,3})?(?:\\?\s+|, ?| [|·] )(?:D-)?\d{5}(?!\d)/;
const postcode = /(?<!\d)\d{5} $/;
/** What houses stand at: “Oberschule an der Pleiße”, “Treff Auf der Höll”. */
const site =
  /[A-ZÄÖÜ][a-zäöüß]+ (?:[Aa]n|[Aa]uf|[Bb]ei|[Oo]b|[Hh]inter|[Uu]nter|[Vv]or) (?:der|den|dem) $|[A-ZÄÖÜ][a-zäöüß]+ (?:[AaIi]m|[Zz]um|[Zz]ur|[Bb]eim|[Vv]om) $/;
/** “Dettingen am Albuch”: by what towns of one name are told apart. */
const ofTown =
  /[A-ZÄÖÜ][a-zäöüß]*(?:ingen|ungen|angen|burg|heim|hausen|stadt|stedt|dorf|berg|bach|au|ow|itz|hofen|feld|stein|kirchen?|furt|weiler|tal|brunn|walde?|rode|leben|haus|bronn|zell) (?:am|an der|im|in der|bei|ob der|vor der|auf der) $/;
const title = /^(?:Frau|Herrn?|Familie|Straße|von|van|vgl\.|[A-Z][a-z]*\.)$/;

/** “Positive”, “Ein”, “Insgesamt”, but not “Stadtteil”, which in lower case can be a part of compounds only. */
const isNoNoun = (word: string, de: Dictionary): boolean =>
  de.has(small(word)) && (word.length < 7 || /e[nmrs]?$/.test(word) || !de.has(word));

/** A street, or a capital word behind a title or another that is no adjective: “Arne Semsrott”. */
export function isName({ text, passage: { raw, key, form }, run }: Word, de: Dictionary): boolean {
  if (!isCapital(text)) return false;
  const [, left = ''] = before.exec(raw.slice(Math.max(0, run.start - 40), run.start)) ?? [];
  const [, right = ''] = behind.exec(raw.slice(run.end, run.end + 40)) ?? [];
  return (
    ofPlace.test(raw.slice(run.start, run.end + 12)) ||
    houseNumber.test(raw.slice(run.end, run.end + 20)) ||
    postcode.test(raw.slice(0, run.start)) ||
    (isOfHouse(key) && text.length < 9 && site.test(raw.slice(Math.max(0, run.start - 40), run.start))) ||
    (text.length < 10 && ofTown.test(raw.slice(Math.max(0, run.start - 40), run.start))) ||
    // A cell that holds one short word is often the name of a tool.
    (key === 'body' && form !== 'title' && text.length < 8 && raw.trim() === text) ||
    title.test(left) ||
    (isCapital(left) && !isNoNoun(left, de)) ||
    (isCapital(right) && !isIn(right, de))
  );
}

/** Keys of values that name houses. */
export const isOfHouse = (key: string): boolean => key === 'institution' || key === 'stelle';

const determiners = new Set(
  'der die das den dem des ein kein mein sein dein unser ihr mehr weniger im am zum zur vom beim ins ans'.split(
    ' ',
  ),
);

/** Behind an article or an adjective stands a noun, seldom a name. */
export function isNoun({ passage: { raw }, run }: Word): boolean {
  const [, left = ''] = before.exec(raw.slice(Math.max(0, run.start - 40), run.start)) ?? [];
  return determiners.has(left.toLowerCase()) || /^[a-zß-öø-ÿ]{2,}e[nmrs]?$/.test(left) || asking.test(left);
}

/** These stand before a noun at the beginning too. */
const asking =
  /^(?:Welche|Alle|Viele|Einige|Mehrere|Keine|Jede|Diese|Unsere|Ihre|Neue|Gute|Kleine|Große|[A-ZÄÖÜ][a-zäöüß]+(?:isch|lich|ig)e)[nmrs]?$/;

/** Between German words, behind one that a noun stands behind: “am selben ort”, not “save the date”. */
export function isInGerman({ passage: { raw }, run }: Word, de: Dictionary): boolean {
  const [, left = ''] = before.exec(raw.slice(Math.max(0, run.start - 40), run.start)) ?? [];
  const [, right = ''] = /^[ \u00A0]([A-Za-zÀ-ÖØ-öø-ÿ]+)/.exec(raw.slice(run.end, run.end + 40)) ?? [];
  const isLeft = determiners.has(left.toLowerCase()) || /^[a-zß-öø-ÿ]{2,}e[nmrs]?$/.test(left);
  return isLeft && isIn(left, de) && (right === '' || isIn(right, de));
}

/** Between two German words in lower case: “fördern Prevention in”. */
export function isAmongGerman({ passage: { raw }, run }: Word, de: Dictionary): boolean {
  const [, left = ''] =
    /([a-zäöüß]+)[ \u00A0]$/.exec(raw.slice(Math.max(0, run.start - 40), run.start)) ?? [];
  const [, right = ''] = /^[ \u00A0]([a-zäöüß]+)/.exec(raw.slice(run.end, run.end + 40)) ?? [];
  return left !== '' && right !== '' && isIn(left, de) && isIn(right, de);
}

/** At the beginning of the passage or of a sentence; a full stop behind a short word is one of an abbreviation. */
export const isStart = ({ passage: { raw }, run }: Word): boolean =>
  /(?:^|[a-zß-öø-ÿ]{4}[.:!?]|[–•])[\s*_„]*$/.test(raw.slice(Math.max(0, run.start - 12), run.start));

/** At the beginning of a sentence that goes on in lower case, as behind few names. */
export const isFlowing = (word: Word): boolean =>
  isStart(word) && /^ [a-zäöü]/.test(word.passage.raw.slice(word.run.end, word.run.end + 2));

/** “wie „tsch“”: letters in quotation marks that are a sound and no word. */
export const isSound = ({ text, passage: { raw }, start, end }: Word): boolean =>
  /^[^aeiouäöüy]+$/i.test(text) && raw[start - 1] === '„' && raw[end] === '“';

/** A quotation keeps its spelling; a term in quotation marks is the author’s own. */
export function isQuotation({ passage: { raw }, start, text }: Word): boolean {
  const open = raw.lastIndexOf('„', start);
  if (open < 0 || /[“”]/.test(raw.slice(open, start))) return false;
  const [quoted = ''] = /^[^“”]*/.exec(raw.slice(open)) ?? [];
  const words = quoted.slice(1).trim().split(/\s+/);
  // “auch mit „daß“”, “gefunden: „Halberstadt“, „Halverstedt“ und „Halberstatt“”: spellings that are told of.
  const isMention = text.includes('ß') || (raw.match(/„[^“\s]+“/g)?.length ?? 0) > 2;
  return words.length > 3 || (words.length === 1 && words[0] === text && isMention);
}
