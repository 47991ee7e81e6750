import type { Dictionary } from '../../spell/index.ts';
import { capital, isCapital, small } from './cases.ts';
import { isVocabulary } from './vocabulary.ts';

/** Nouns with these endings take a linking s in compounds: “Vernetzungs-treffen” (Duden, Fugenelement). */
const takesLink = /(?:ung|heit|keit|schaft|tät|ion|ling|tum|ing)$/;
const keepsEnd = /(?:ie|ee|nahme|habe|hilfe|pflege|reise|wärme|kälte|nachfrage)$/i;
export const particle =
  /^(?:ab|an|auf|aus|bei|durch|ein|empor|ent|fest|fort|gegen|her|hin|hoch|los|mit|nach|raus|rein|ran|rum|rüber|runter|um|unter|über|vorbei|vor|weg|weiter|wieder|zurück|zusammen|zu)(.{4,})$/;
const prefix =
  /^(?:un|nicht|sub|super|mega|mikro|makro|multi|mini|anti|inter|intra|trans|neu|post|prä|sozio|öko|bio|tele|video|digital|ex|vize|ur|co|ko|(?:de|re)(?=.*(?:ier|ion|zentral))|selbst|meta|hyper|ultra)(.{4,})$/i;
const comparison = /^(.{4,}?)(?:er|ere|eren|erem|erer|eres|este|esten|ester|estes|estem)$/;
const derivation =
  /^(.{3,})(er|ern|ers|erin|erinnen|ierung|ierungen|haftigkeit|igkeit|barkeit|bare?[nmrs]?|los|losigkeit|mäßig|mäßige[nmrs]?|weise)$/;

/**
 * Whether a word that no dictionary holds is formed as German forms words anew every day: a compound of two known
 * words with the linking element that belongs there, a verb with a particle, a prefix, a degree, a derivation.
 */
export function isWellFormed(word: string, de: Dictionary): boolean {
  return isCompound(word, de) || isDerived(word, de) || isPlural(word, de);
}

/** “Zwischenabrufe”: of some nouns the dictionary has the singular only. */
const isPlural = (word: string, de: Dictionary): boolean =>
  isCapital(word) &&
  word.length > 9 &&
  /[fgkmt]e$/.test(word) &&
  !/(?:ung|heit|keit|schaft|tät)e$/.test(word) &&
  de.has(word.slice(0, -1));

/** Short nouns that many compounds end with and no ending of another word looks like. */
const shortLast = /(?:bus|tag|hof|weg|zug|rad|amt|rat|ort|abo|app|tal|see)$/;

function isCompound(word: string, de: Dictionary): boolean {
  const [short] = isCapital(word) ? (shortLast.exec(word) ?? []) : [];
  if (short !== undefined && isFirst(word.slice(0, -short.length), de)) return true;
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
    (!isNoun && /^(?:weit|nah|reich|arm)e?[nmrs]?$/.test(part))
  )
    return true;
  // A noun, an infinitive as a noun (“Pyramidenandrehen”), or an adjective.
  return isNoun
    ? de.has(capital(part)) || (/en$/.test(part) && de.has(part) && de.has(`${part}d`))
    : part.length > 4 && de.has(part) && !isConjugated(part, de);
}

/** “bildet”, “bildeten”: no noun goes before a verb with its ending; what takes the endings of adjectives is none. */
const isConjugated = (part: string, de: Dictionary): boolean =>
  /t(?:e[nt]?)?$/.test(part) && !de.has(`${part.replace(/e[nt]?$/, '')}em`);

/** Whether a word, with a capital, can be the first part of a compound as it stands: “Vernetzungs”. */
export function isFirst(part: string, de: Dictionary): boolean {
  if (isVocabulary(part)) return true;
  if (part.length < 4) return false;
  const bare = part.slice(0, -1);
  if (part.endsWith('s') && takesLink.test(bare) && de.has(bare)) return true;
  if (!de.has(part)) return de.begins(part) || isVerbStem(part, de);
  // “Ziele”, “Werte” are plurals; most others that end so take an n: “Experten-netzwerk”.
  return !takesLink.test(part) && (!part.endsWith('e') || keepsEnd.test(part) || de.has(bare));
}

/** “Erzähl-koffer”, “Schnupper-tage”; where there is a noun in -e, it is that which compounds begin with: “Pflege-dienst”. */
const isVerbStem = (part: string, de: Dictionary): boolean =>
  part.length >= 5 &&
  (de.isWhole(`${small(part)}en`) || (/e[lr]$/.test(part) && de.isWhole(`${small(part)}n`))) &&
  !de.isWhole(`${part}e`);

function isDerived(word: string, de: Dictionary): boolean {
  const isKnown = (base: string | undefined): boolean =>
    base !== undefined && (de.has(base) || de.has(capital(base)) || isVocabulary(base));
  const low = small(word);
  const [, verb] = particle.exec(low) ?? [];
  if (verb !== undefined && isVerb(verb, de)) return true;
  const [, base] = prefix.exec(low) ?? [];
  if (isKnown(base)) return true;
  const [, positive] = isCapital(word) ? [] : (comparison.exec(word) ?? []);
  if (positive !== undefined && de.has(positive) && de.has(`${positive}e`)) return true;
  return isDerivation(low, de, isKnown);
}

/** What stands behind a particle, in lower case: “hinaus-gedacht”, “raus-zufinden”, and “um-brochen”, of “gebrochen”; not of “Gen-”. */
const isVerb = (form: string, de: Dictionary): boolean =>
  de.has(form) ||
  (/^[^n]/.test(form) && de.has(`ge${form}`)) ||
  (/^zu.{5}/.test(form) && de.has(form.slice(2)));

/** “Tragung”, “Entsiegelung”: of a verb, perhaps with a prefix. */
function isActing(word: string, de: Dictionary): boolean {
  const [, stem] = /^(.{4,})ung(?:en)?$/.exec(word) ?? [];
  if (stem === undefined) return false;
  const bare = stem.replace(/^(?:be|ent|er|ver|zer)(?=.{4})/, '');
  return [stem, particle.exec(stem)?.[1] ?? stem, bare].some(
    (verb) => verb.length > 3 && (de.isWhole(`${verb}en`) || (/e[lr]$/.test(verb) && de.isWhole(`${verb}n`))),
  );
}

/** “widerruf-bar”, “unverhandel-bar”, “erweiter-bar”: what can be done. */
function isVerbOf(stem: string, de: Dictionary): boolean {
  const bare = stem.replace(/^(?:un|nicht)(?=.{4})/, '');
  return [stem, bare].some((verb) => de.has(`${verb}en`) || (/e[lr]$/.test(verb) && de.has(`${verb}n`)));
}

function isDerivation(word: string, de: Dictionary, isKnown: (base: string) => boolean): boolean {
  const [, stem = '', ending = ''] = derivation.exec(word) ?? [];
  if (ending === '') return isActing(word, de);

  // “Abschalter”, of “abschalten”
  if (/^er/.test(ending)) return stem.length > 4 && de.isWhole(`${stem}en`);
  if (ending.startsWith('ierung')) return de.has(`${stem}ieren`);
  if (ending === 'haftigkeit') return de.has(`${stem}haft`) || isKnown(stem);
  if (ending === 'igkeit') return de.has(`${stem}ig`);
  if (ending === 'barkeit') return de.has(`${stem}bar`) || isVerbOf(stem, de);
  if (ending.startsWith('bar')) return isVerbOf(stem, de);
  return isKnown(stem) || isKnown(`${stem}s`);
}
