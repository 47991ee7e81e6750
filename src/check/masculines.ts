import type { Dictionary } from '../spell/index.ts';
import { latin } from './latin.ts';
import { capital } from './spelling/cases.ts';

/** A masculine form that stands for people of all genders. */
export interface Masculine {
  readonly found: string;
  readonly index: number;
  /** What the feminine form is made of: “Hausärzt” of “Hausärzte”. */
  readonly stem: string;
  /** Whether its form, a number before it or a verb in the plural behind it shows that several people are meant. */
  readonly isPlural: boolean;
}

/** Houses, bodies, countries and what is said of numbers; and those who are no group of men and women. */
const others = latin(
  /(?:träger|partner|öffner|drehleiter|anbieter|veranstalter|betreiber|geber|dienstleister|hersteller|nehmer|förderer|räte|einwohner|senioren?|zeuge|herausgeber|spieler|rechner|drucker|kinder|eltern)n?$|^(?:Hessen|Polen|Schweden|Finnen|Russen|Sachsen|Franken|Schwaben|Bayern|Gäste|Gästen|Engel|Götter|Sieger)$/iu,
);
const word = latin(
  String.raw`(?<![\p{L}\d-])\p{Lu}\p{Ll}{3,}(?:er|ern|e|en|n)(?![\p{L}:*_/(-]|\\\*| ?\(?[mw]/|[ \u00a0](?:und|oder|sowie|bzw\.)[ \u00a0](?:(?:die|ihre|der|den) )?\p{L}+innen)`,
  'g',
);
/** Behind these a noun in -er is a plural. */
const several = latin(
  String.raw`(?<!\p{L})(?:die|alle|allen|viele|vielen|einige|einigen|mehrere|mehreren|beide|keine|unsere|ihre|diese|manche|andere|zahlreiche|zwei|drei|vier|fünf|sechs|[2-9]|[1-9]\d{1,3}|(?:Zahl|Anzahl|Liste|Mehrheit|Hälfte|Drittel|Viertel|Anteil|Gruppe|Kreis|Namen|Prozent|%) der)[ \u00a0](?:\p{Ll}{2,}en?[ \u00a0])?$`,
  'i',
);
/** Behind these stands one man, or it cannot be told how many there are. */
const one = latin(
  String.raw`(?<!\p{L})(?:de[mnsr]|eine[mnsr]?|[mds]eine[mnrs]|ihre[mnrs]|unsere[mnrs]|diese[mnrs]|jede[mnrs]|zum|vom|beim|als|Herrn?|d\.)[ \u00a0](?:\p{Ll}+[ \u00a0])?$`,
  'i',
);
/** At the beginning of a sentence, an item or a clause, before a verb in the plural: “Schiedsrichter bedrängen”. */
const begins = latin(String.raw`(?:^|[.!?:,;–]\s+|\n\s*(?:[-*]\s+)?)(?:\p{Ll}{3,}e[ \u00a0])?$`);
const plural = latin(
  String.raw`^[ \u00a0](?:sind|haben|hatten|waren|wurden|können|konnten|sollen|sollten|müssen|mussten|dürfen|wollen|möchten|brauchen|\p{Ll}{3,}(?:en|ern|eln)(?=[ \u00a0.,;](?!(?:ist|war|wird|kann|muss|soll|hilft|lohnt)(?!\p{L}))|\n|$))(?!\p{L})`,
);
/** Conjunctions and the like, which end as verbs do. */
const noVerb = latin(
  String.raw`^[ \u00a0](?:gegen|neben|wegen|zwischen|sondern|einen|seinen|ihren|sein|allen|vielen|meisten|werden|unten|oben|morgen|außen|innen|kein\p{L}*)(?!\p{L})`,
);
/** Behind these a noun of people is one, and any of them: “einen Kollegen”, “des Vermieters”, “jeder Lehrer”. */
const anyone = latin(
  String.raw`(?<!\p{L})(?:ein|eine[mns]|jede[rmns]?|kein|keine[mns]|de[ms])[ \u00a0](?:\p{Ll}{3,}e[nrms]?[ \u00a0])?$`,
  'i',
);
const single = latin(
  String.raw`(?<![\p{L}\d-])\p{Lu}\p{Ll}{3,}(?:ers?|ors?|ents?|en|isten|arzt|arztes)(?![\p{L}:*_/(-]|\\\*)`,
  'g',
);
const counted = latin(
  String.raw`(?<!\p{L})(?:allen?|vielen?|einigen?|mehreren?|beide|zwei|drei|vier|fünf|\d{1,4})[ \u00a0](?:\p{Ll}{2,}en?[ \u00a0])?$`,
  'i',
);
const pairBefore = latin(/innen(?:[ \u00a0](?:und|oder|sowie|bzw\.)[ \u00a0]|\/)(?:die |ihre |der |den )?$/u);

/** The masculine plurals of a text whose words have a feminine form in the dictionary, and which can be no singular. */
export function* masculinesIn(raw: string, de: Dictionary): Iterable<Masculine> {
  for (const { 0: found, index } of raw.matchAll(word)) {
    if (found.endsWith('innen') || others.test(found)) continue;
    const before = raw.slice(Math.max(0, index - 40), index);
    if (pairBefore.test(before)) continue;
    // “Quedlinburger Platz”: of a place.
    if (/er$/.test(found) && /^[ \u00a0]\p{Lu}/u.test(raw.slice(index + found.length))) continue;
    const stem = stemOf(found, before, raw.slice(index + found.length), de);
    const after = raw.slice(index + found.length);
    const acts = plural.test(after) && !noVerb.test(after);
    const isPlural =
      found.endsWith('e') || (/(?:er|oren|enten)$/.test(found) && (acts || counted.test(before)));
    if (stem !== undefined) yield { found, index, stem, isPlural };
  }
}

/** Masculine singulars that may be anyone: behind “einen”, “des”, “jeder”, and beside no feminine form. */
export function* anyonesIn(raw: string): Iterable<Masculine> {
  for (const { 0: found, index } of raw.matchAll(single)) {
    const before = raw.slice(Math.max(0, index - 40), index);
    if (others.test(found) || !anyone.test(before) || isBesideFeminine(raw, index, found)) continue;
    const after = raw.slice(index + found.length);
    // “ein Berliner Platz”, “der Vertreter Karl Amsel”.
    if (/^[ \u00a0]\p{Lu}/u.test(after)) continue;
    const stem = found.replace(/(?<=er|or|ent)s$|en$/, '').replace(/arzt(?:es)?$/, 'ärzt');
    yield { found, index, stem, isPlural: false };
  }
}

const feminine = latin(String.raw`(?<!\p{L})\p{Lu}\p{Ll}{2,}in(?:nen)?(?!\p{L})`);

/** “einer Kollegin oder einem Kollegen”, “des Vermieters oder der Vermieterin”. */
function isBesideFeminine(raw: string, index: number, found: string): boolean {
  const near = raw.slice(Math.max(0, index - 50), index + found.length + 50);
  return feminine.test(near);
}

function stemOf(found: string, before: string, after: string, de: Dictionary): string | undefined {
  if (found.endsWith('er')) {
    const isPlural =
      several.test(before) || (begins.test(before) && plural.test(after) && !noVerb.test(after));
    return isPlural && hasFeminine(found, de) ? found : undefined;
  }
  if (found.endsWith('ern')) return hasFeminine(found.slice(0, -1), de) ? found.slice(0, -1) : undefined;
  if (found.endsWith('e')) {
    const stem = found.slice(0, -1);
    const hasSingular = de.has(stem) || de.has(stem.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u'));
    return hasSingular && hasFeminine(stem, de) ? stem : undefined;
  }
  if (one.test(before)) return undefined;
  return [found.replace(/en$/, ''), found.slice(0, -1)].find((stem) => hasFeminine(stem, de));
}

/** “Hausärzt-innen”: the feminine plural is a word, or its last part is one. */
function hasFeminine(stem: string, de: Dictionary): boolean {
  if (stem.length < 3) return false;
  if (de.isWhole(`${stem}innen`)) return true;
  for (let at = 3; at <= stem.length - 4; at += 1)
    if (de.begins(stem.slice(0, at)) && de.isWhole(`${capital(stem.slice(at))}innen`)) return true;
  return false;
}
