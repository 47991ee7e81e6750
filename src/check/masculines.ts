import type { Dictionary } from '../spell/index.ts';
import { latin } from './latin.ts';
import { capital } from './spelling/cases.ts';

/** A masculine form that stands for people of all genders. */
export interface Masculine {
  readonly found: string;
  readonly index: number;
  /** What the feminine form is made of: “Hausärzt” of “Hausärzte”. */
  readonly stem: string;
}

/** Houses, bodies, countries and what is said of numbers; and those who are no group of men and women. */
const others = latin(
  /(?:träger|partner|anbieter|veranstalter|betreiber|geber|dienstleister|hersteller|nehmer|förderer|räte|einwohner|senioren?|zeuge|herausgeber|spieler|rechner|drucker|kinder|eltern)n?$|^(?:Hessen|Polen|Schweden|Finnen|Russen|Sachsen|Franken|Schwaben|Bayern|Gäste|Gästen|Engel|Götter|Sieger)$/iu,
);
const word = latin(
  /(?<![\p{L}\d-])\p{Lu}\p{Ll}{3,}(?:er|ern|e|en|n)(?![\p{L}:*_/(-]|\\\*| ?\(?[mw]\/|[ \u00a0](?:und|oder|sowie|bzw\.)[ \u00a0](?:(?:die|ihre|der|den) )?\p{L}+innen)/gu,
);
/** Behind these a noun in -er is a plural. */
const several = latin(
  /(?<!\p{L})(?:die|alle|allen|viele|vielen|einige|einigen|mehrere|mehreren|beide|keine|unsere|ihre|diese|manche|andere|zahlreiche|zwei|drei|vier|fünf|sechs|(?:Zahl|Anzahl|Liste|Mehrheit|Hälfte|Drittel|Viertel|Anteil|Gruppe|Kreis|Namen|Prozent|%) der)[ \u00a0](?:\p{Ll}{2,}en?[ \u00a0])?$/iu,
);
/** Behind these stands one man, or it cannot be told how many there are. */
const one = latin(
  /(?<!\p{L})(?:de[mnsr]|eine[mnsr]?|[mds]eine[mnrs]|ihre[mnrs]|unsere[mnrs]|diese[mnrs]|jede[mnrs]|zum|vom|beim|als|Herrn?|d\.)[ \u00a0](?:\p{Ll}+[ \u00a0])?$/iu,
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
    const stem = stemOf(found, before, de);
    if (stem !== undefined) yield { found, index, stem };
  }
}

function stemOf(found: string, before: string, de: Dictionary): string | undefined {
  if (found.endsWith('er')) return several.test(before) && hasFeminine(found, de) ? found : undefined;
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
