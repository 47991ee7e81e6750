import type { Dictionary } from '../../spell/index.ts';
import { capital, isCapital, small } from './cases.ts';
import { soundsKnown } from './certainty.ts';
import { isVocabulary } from './vocabulary.ts';

export const particle =
  /^(?:ab|an|auf|aus|bei|durch|ein|empor|entgegen|ent|fest|fort|gegenüber|gegen|gleich|herbei|her(?:ab|an|auf|aus|ein|um|unter|vor)|her|hin(?:aus|ein|weg|zu)|hin|hoch|los|mit|nach|nieder|raus|rein|ran|rum|rüber|runter|um|unter|über|voran|voraus|vorbei|vor|weg|weiter|wieder|zurück|zusammen|zu|da(?:bei|neben|von|vor|zu|zwischen)|dr(?:an|auf|in|über)|bereit|quer|inne|kund|zwischen|kennen|ko|rück)(.{4,})$/;
const prefix =
  /^(?:un|nicht|sub|super|mega|mikro|makro|multi|mini|anti|inter|intra|trans|neu|post|prä|sozio|öko|bio|tele|video|digital|ex|vize|ur|co|ko|(?:de|re)(?=.*(?:ier|ion|zentral))|selbst|meta|hyper|ultra|agro|außer|poly|psycho|neuro|pseudo|quasi|semi|mono|euro|elektro|thermo|inner|gesamt|alt)(.{4,})$/i;
const comparison = /^(.{4,}?)(?:er|ere|eren|erem|erer|eres|este|esten|ester|estes|estem)$/;
const derivation =
  /^(.{3,})(er|ern|ers|erin|erinnen|ierung|ierungen|haftigkeit|igkeit|barkeit|bare?[nmrs]?|los|losigkeit|mäßig|mäßige[nmrs]?|weise)$/;

/** Whether a word is derived of a known one: with a particle or prefix, a degree, or an ending. */
export function isDerived(word: string, de: Dictionary): boolean {
  const isKnown = (base: string | undefined): boolean =>
    base !== undefined && (de.has(base) || de.has(capital(base)) || isVocabulary(base));
  const low = small(word);
  const [, verb] = particle.exec(low) ?? [];
  if (verb !== undefined && isVerb(verb, de)) return true;
  const [, base] = prefix.exec(low) ?? [];
  if (isKnown(base)) return true;
  const [, positive] = isCapital(word) ? [] : (comparison.exec(word) ?? []);
  if (positive !== undefined && de.has(positive) && de.has(`${positive}e`)) return true;
  if (/ens$/.test(word) && isCapital(word) && isInfinitive(low.slice(0, -1), de)) return true;
  return (
    isWithZu(word, de) ||
    isOfAction(low, de) ||
    isAdjective(word, de) ||
    isFromTown(word, de) ||
    isDerivation(low, de, isKnown) ||
    isFeminine(word, de) ||
    isInflected(word, de) ||
    isPrefixed(low.replace(/^(?:un|vor|mit|neu|um|wieder|nach)(?=(?:be|ver|ent).{5})/, ''), de) ||
    (!isCapital(word) && isSubjunctive(word, de))
  );
}

/** “Bauherrinnen”, “Nomadin”, “Diakonin”: a woman, of the word for a man. */
function isFeminine(word: string, de: Dictionary): boolean {
  const [, man = ''] = /^([A-ZÄÖÜ].{3,})in(?:nen)?$/.exec(word) ?? [];
  return man !== '' && [man, `${man}e`].some((one) => de.has(one) && !de.has(small(one)));
}

/** “Metronoms”, “Neuropathien”, “Häckslern”: a case or a plural of a noun, of which the dictionary has not all. */
function isInflected(word: string, de: Dictionary): boolean {
  if (!isCapital(word)) return false;
  const [, base = '', more = ''] = /^(.{4,}?)(s|n)$/.exec(word) ?? [];
  const takes = more === 's' ? /[^sßxze]$/ : /(?:ie|age|ade|ine|ette|ole|üle|ode|üre|e[lr])$/;
  return base !== '' && takes.test(base) && de.isWhole(base) && !de.has(small(base));
}

/** “beplant”, “verräumt”, “entschottert”: a participle or form of a verb behind a prefix that any verb may take. */
function isPrefixed(low: string, de: Dictionary): boolean {
  const [, form = ''] = /^(?:be|ver|ent)([^aeiouäöü].{4,})$/.exec(low) ?? [];
  const bare = form.replace(/(?<=t)(?:e[nmrs]?)$/, '');
  return (
    form !== '' &&
    /(?:t|e[lr]?n)$/.test(bare) &&
    de.has(`ge${bare.replace(/(?:e(?=[lr]n)|)e?n$/, '')}${/t$/.test(bare) ? '' : 't'}`)
  );
}

const plain: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** “beschlösse”, “begönnen”, “schriebe”, “erkennten”: of a past tense the dictionary has. */
function isSubjunctive(word: string, de: Dictionary): boolean {
  if (/^(?:.{2,})?(?:k|n|br|r)ennte(?:n|s?t)?$/.test(word)) return true;
  const [, stem = ''] = /^(.{4,})e(?:n|st|t)?$/.exec(word) ?? [];
  const past = stem.replace(/[äöü](?=[^aeiouäöü]+$)/, (vowel) => plain[vowel] ?? vowel);
  const isPast = de.isWhole(past) && !de.isWhole(capital(past));
  if (stem !== '' && past === stem) return isPast && de.isWhole(`${stem}en`) && de.isWhole(`${stem}t`);
  return stem !== '' && de.isWhole(`${past}en`) && !soundsKnown(word, de);
}

/** What stands behind a particle, in lower case: “hinaus-gedacht”, “raus-zufinden”, and “um-brochen”, of “gebrochen”; not of “Gen-”. */
const isVerb = (form: string, de: Dictionary): boolean =>
  de.has(form) ||
  (/^[^n]/.test(form) && de.has(`ge${form}`)) ||
  (/^zu.{5}/.test(form) && de.has(form.slice(2)));

/** “helfen”: an infinitive, which can stand for a noun as well. */
export const isInfinitive = (verb: string, de: Dictionary): boolean =>
  /(?:en|e[lr]n)$/.test(verb) && de.has(verb) && de.has(`${verb}d`);

/** “verschattet”, “verschatten”: a verb of which the noun is known, “Verschattung”. */
function isOfAction(low: string, de: Dictionary): boolean {
  const [, stem = ''] =
    /^((?:be|ver|ent|er|zer|um|ab|an|auf|aus|ein).{4,}?)(?:e?t(?:e[nmrs]?)?|e|en|ende?[nmrs]?)$/.exec(low) ??
    [];
  return (
    stem !== '' && [`${stem}ung`, `${stem}ungen`].some((one) => isVocabulary(one) || de.isWhole(capital(one)))
  );
}

/** “abzuspecken”, of a verb that is known with its particle only. */
function isWithZu(word: string, de: Dictionary): boolean {
  const at = word.indexOf('zu', 2);
  return (
    at > 0 && !isCapital(word) && /e[lr]?n$/.test(word) && de.isWhole(word.slice(0, at) + word.slice(at + 2))
  );
}

/** Endings of adjectives, and what nouns they are made of: “konzept-ionell”, “rehabilit-ativ” of “Rehabilitation”. */
const made: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.{3,}at)or(?:isch|ik)$/, ['ion', 'or']],
  [/^(.{3,}[ts])iv(?:ität)?$/, ['ion']],
  [/^(.{4,}ist)isch$/, ['']],
  [/^(.{4,}[^aeiou]er)isch$/, ['', 'n']],
  [/^(.{4,})wärts$/, ['']],
  [/^(.{4,}s)ual$/, ['']],
  [/^(.{6,}(?:recht|steuer|markt|vertrag|schaft))lich$/, ['']],
  [/^(.{4,}?)(?:is)?ier(?:en|t|te|ten|end|ung|ungen|bar)$/, ['', 'e', 'ie', 'ation']],
];

function isAdjective(word: string, de: Dictionary): boolean {
  const low = small(word);
  const bare = low.replace(/(?<=lich|isch|iv|al|iert|ierend)e(?:r?[nmrs]?|rer|ren)$/, '');
  if (/erisch$/.test(bare) && de.has(capital(bare.slice(0, -4)))) return true;
  return made.some(([pattern, ends]) => {
    const stem = pattern.exec(bare)?.[1];
    return (
      stem !== undefined && ends.some((end) => de.isWhole(capital(stem + end)) || isJoined(stem + end, de))
    );
  });
}

/** “Gewerbe-recht”: two nouns as they stand. */
function isJoined(stem: string, de: Dictionary): boolean {
  const [, first = '', last = ''] = /^(.{4,})(recht|steuer|markt|vertrag)$/.exec(stem) ?? [];
  return de.isWhole(capital(first)) && de.isWhole(capital(last));
}

/** “Baseler”: of a town of the dictionary, whose name is no other word. */
function isFromTown(word: string, de: Dictionary): boolean {
  const [, town] = /^([A-ZÄÖÜ].{3,}[^e])er$/.exec(word) ?? [];
  return (
    town !== undefined &&
    de.isWhole(town) &&
    !de.has(small(town)) &&
    !de.begins(town) &&
    /(?:el|ick|ow|itz|um)$/.test(town)
  );
}

/** “Tragung”, “Entsiegelung”: of a verb, perhaps with a prefix. */
export function isActing(word: string, de: Dictionary): boolean {
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
  if (ending.startsWith('ierung')) return de.has(`${stem}ieren`) || isActing(word, de);
  if (ending === 'haftigkeit') return de.has(`${stem}haft`) || isKnown(stem);
  if (ending === 'igkeit') return de.has(`${stem}ig`);
  if (ending === 'barkeit') return de.has(`${stem}bar`) || isVerbOf(stem, de);
  if (ending.startsWith('bar')) return isVerbOf(stem, de);
  return isKnown(stem) || isKnown(`${stem}s`);
}

/** “Zwischenabrufe”, “Verbräuche”: of some nouns the dictionary has the singular only. */
export function isPlural(word: string, de: Dictionary): boolean {
  if (!isCapital(word) || word.length < 7) return false;
  if (/(?:ung|heit|keit|schaft|tät|wahl|zahl|bahn|fahrt|schrift)en$/.test(word))
    return de.has(word.slice(0, -2));
  const singular = word.replace(/en?$/, '');
  if (singular === word || /(?:ung|heit|keit|schaft|tät)$/.test(singular)) return false;
  const plain = singular.replace(umlaut, (vowel) => vowelOf[vowel] ?? vowel);
  return plain !== singular
    ? de.has(plain)
    : word.length > 9 && /(?:[fgkmt]|ch)e$/.test(word) && de.has(singular);
}

/** The last vowel of a word. */
const umlaut = /(?:äu|[äöü])(?=[^aeiouäöü]+$)/;
const vowelOf: Readonly<Record<string, string>> = { äu: 'au', ä: 'a', ö: 'o', ü: 'u' };
