import type { Dictionary } from '../../spell/index.ts';
import { type Hit, hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { capital, small } from '../spelling/cases.ts';
import { oneInE } from './forms.ts';

/** A masculine form that stands for people of all genders. */
export interface Masculine extends Hit {
  /** What the feminine form is made of: “Hausärzt” of “Hausärzte”. */
  readonly stem: string;
  /** Whether it is a singular that may be anyone: “einen Kollegen”. */
  readonly isAnyone: boolean;
  /** Whether its form, a number before it or a verb in the plural behind it shows that several people are meant. */
  readonly isPlural: boolean;
}

/** Houses, bodies, countries and what is said of numbers; and those who are no group of men and women. */
const others =
  /(?:träger|(?<!ansprech)partner|öffner|drehleiter|anbieter|veranstalter|betreiber|geber|dienstleister|hersteller|(?<!teil)nehmer|förderer|räte|senioren?|zeuge|eigentümer|herausgeber|spieler|rechner|drucker|versorger|erbringer|auslöser|zähler|regler|melder|investore|kinder|eltern)n?$|^(?:hessen|polen|schweden|finnen|russen|sachsen|franken|schwaben|bayern|gäste|gästen|engel|götter|sieger)$/;
/** Things that bear the name of what they do: their last part would be a person elsewhere. */
const devices =
  /(?:(?:kopf|telefon|ohr)hörer|lautsprecher|fernseher|(?:kugel|filz|tinten)schreiber|sauger|(?:termin|stunden|wochen|tages|jahres|monats|familien)planer|laubbläser|scheinwerfer|(?:wagen|teller)heber|(?:schrauben|korken|nagel|flaschen)zieher|sticker|wegweiser|(?:kerzen|platz|handy|stift|becher|flaschen|karten|schilder|prospekt|papier)halter|verstärker|(?:seifen|wasser|desinfektionsmittel|papier|handtuch|tüten)spender|sender|(?:strom|wärme|dampf|nebel)erzeuger|(?:selbst|tisch|treppen)läufer|(?:karten|barcode|code|chip|bildschirm)leser|reiseführer|staubfänger|blickfänger)n?$/;
/** Of these, people beyond doubt where they stand in a form of both elsewhere. */
const owners = /(?:[Ee]igentümer|[Ss]pieler)n?$/;
const capitalBehind = /^[ \u00a0][A-ZÀ-Þ]/;
const noun = latin(String.raw`\p{Lu}\p{Ll}{3,}[erstn](?!\p{L})`, 'g');
/** Behind a masculine form these show that it is none, or not alone: “Bewohner:innen”, “Bürger und Bürgerinnen”. */
const goesOn =
  /^(?:[A-Za-zÀ-ÿ:*_/(-]|\\\*| ?\(?[mw]\/|\s+(?:und|oder|sowie|bzw\.)\s+(?:(?:die|ihre|der|den)\s+)?[A-Za-zÀ-ÿ]+innen)/;
/** Patterns of what stands around a word use plain classes of letters, and small ones: that takes a tenth of the time. */
/** Behind these a noun in -er is a plural. */
const several =
  /(?<![a-zß-ÿ])(?:die|alle|allen|viele|vielen|einige|einigen|mehrere|mehreren|beide|keine|unsere|ihre|diese|manche|andere|für|ohne|zahlreiche|zwei|drei|vier|fünf|sechs|[2-9]|[1-9]\d{1,3}|\d{1,3}\.\d{3}|(?:zahl|anzahl|liste|mehrheit|hälfte|drittel|viertel|anteil|gruppe|kreis|namen|prozent|%) der)[ \u00a0](?:[a-zß-ÿ]{2,}en?[ \u00a0])?$/;
/** Examples of several: without an article one man cannot stand here. */
const example =
  /(?<![a-zß-ÿ])(?:etwa|darunter|insbesondere|beispielsweise|z\.[ \u00a0\u202f]?b\.)[ \u00a0](?:[a-zß-ÿ]{3,}e[ \u00a0])?$/;
/** Behind these stands one man, or it cannot be told how many there are. */
const one =
  /(?<![a-zß-ÿ])(?:de[mnsr]|eine[mnsr]?|[mds]eine[mnrs]|ihre[mnrs]|unsere[mnrs]|diese[mnrs]|jede[mnrs]|zum|vom|beim|als|herrn?|d\.)[ \u00a0](?:[a-zß-ÿ]+[ \u00a0])?$/;
/** At the beginning of a sentence, an item or a clause, before a verb in the plural: “Schiedsrichter bedrängen”. */
const begins = /(?:^|[.!?:,;–]\s+|\n\s*(?:[-*]\s+)?)(?:[a-zß-ÿ]{3,}e[ \u00a0])?$/;
const plural =
  /^[ \u00a0](?:sind|haben|hatten|waren|wurden|können|konnten|sollen|sollten|müssen|mussten|dürfen|wollen|möchten|brauchen|werden(?=[ \u00a0][a-zß-ÿ]+[ \u00a0](?!(?:ist|war|wird|kann|muss|soll|will|wollen)(?![a-zß-ÿ])))|[a-zß-ÿ]{3,}(?:en|ern|eln)(?=[ \u00a0.,;](?!(?:ist|war|wird|kann|muss|soll|hilft|lohnt)(?![a-zß-ÿ]))|\n|$))(?![a-zß-ÿ])/;
/** Conjunctions and the like, which end as verbs do. */
const noVerb =
  /^[ \u00a0](?:gegen|neben|wegen|zwischen|sondern|einen|seinen|ihren|sein|allen|vielen|meisten|werden(?= (?:ist|war|kann|will|wollen|soll|möchten?)(?![a-zß-ÿ]))|unten|oben|morgen|außen|innen|kein[a-zß-ÿ]*)(?![a-zß-ÿ])/;
/** Behind these a noun of people is one, and any of them: “einen Kollegen”, “des Vermieters”, “jeder Lehrer”. */
const anyone =
  /(?<![a-zß-ÿ])(?:ein|eine[mns]|jede[rmns]?|kein|keine[mns]|de[ms])[ \u00a0](?:[a-zß-ÿ]{3,}e[nrms]?[ \u00a0])?$/;
const counted =
  /(?<![a-zß-ÿ])(?:allen?|vielen?|einigen?|mehreren?|beide|zwei|drei|vier|fünf|\d{1,4})[ \u00a0](?:[a-zß-ÿ]{2,}en?[ \u00a0])?$/;
const pairBefore = /innen(?:\s+(?:und|oder|sowie|bzw\.)\s+|\/)(?:(?:die|ihre|der|den)\s+)?$/;
/** The word before, which is a given name or a form of address where a surname follows: “Lena Böhme”, “Frau Böhme”. */
const wordBefore = /(?<![A-Za-zÀ-ÿ])([A-ZÀ-Þ][a-zß-ÿ]+|Dr\.)[ \u00a0]$/;

/** “Ministerium für Familie, Senioren, Frauen”: the name of an office. */
export const office = /(?:[Mm]inisterium|verwaltung|[Bb]ehörde|[Rr]eferat|[Aa]mt)s? für [^.;:!?]*$/;

/** Endings of masculine plurals, and of singulars; nouns in -ung, -heit and the like are no people. */
const mayBePlural = /^(?:.{4,}er|.{4,}[en])$/;
const mayBeSingle = /^.{4,}(?:ers?|ors?|ents?|en|isten|arzt|arztes)$/;
const things = /(?:ung|heit|keit|schaft|tion|sion|tät|[ae]nz|ment|nis|tum|inn)en?$/;

/**
 * The masculine forms of a hand-out: plurals whose words have a feminine form in the dictionary and which can be no
 * singular, and singulars that may be anyone, where `isKnown` tells from the stem and the word that it means people.
 * Each word is looked up once, however often it stands there.
 */
export function* masculinesIn(
  material: Material,
  isKnown: (stem: string, found: string) => boolean,
): Iterable<Masculine> {
  const { de } = material.woerterbuecher;
  const [groups, singles] = [new Map<string, string>(), new Map<string, string>()];
  for (const found of new Set(material.wholeText.match(noun))) {
    const single = mayBeSingle.test(found) ? singleStem(found) : undefined;
    const isSingle = single !== undefined && isKnown(single, found);
    const stem = mayBePlural.test(found) ? personIn(found, de) : undefined;
    if (!isSingle && stem === undefined) continue;
    const isOwner = stem !== undefined && owners.test(found) && isKnown(stem, found);
    const low = found.toLowerCase();
    if (!isOwner && (others.test(low) || devices.test(low))) continue;
    if (isSingle) singles.set(found, single);
    if (stem !== undefined) groups.set(found, stem);
  }
  const words = [...new Set([...groups.keys(), ...singles.keys()])];
  if (words.length === 0) return;
  const pattern = latin(String.raw`(?<![\p{L}\d-])(?:${words.join('|')})(?![\p{L}:*_/(-]|\\\*)`, 'g');
  for (const hit of hitsIn(material, pattern)) {
    const [group, single] = [groups.get(hit.found), singles.get(hit.found)];
    if (single !== undefined && isAnyone(hit))
      yield { ...hit, stem: single, isAnyone: true, isPlural: false };
    else if (group !== undefined && !isVerb(hit) && !isSurname(hit, de)) yield* groupIn(hit, group);
  }
}

/** “Lena Böhme”: behind a word that is none in lower case, as “Alle” is, stands a surname and no plural. */
function isSurname({ passage: { raw }, index, found }: Hit, de: Dictionary): boolean {
  const [, before] = wordBefore.exec(raw.slice(Math.max(0, index - 40), index)) ?? [];
  return found.endsWith('e') && before !== undefined && !de.has(small(before));
}

/** “Gärtnern mit Kindern”: without a word before it that asks for a dative, it is what people do. */
const isVerb = ({ passage: { raw }, index, found }: Hit): boolean =>
  found.endsWith('ern') && !dative.test(raw.slice(Math.max(0, index - 40), index).toLowerCase());
const dative =
  /(?<![a-zß-ÿ])(?:den|(?:all|viel|einig|mehrer|beid|unser|ihr|dies|manch|ander|kein|zwei|drei|vier)en|\d+|mit|von|zu|bei|aus|unter|zwischen|neben|nach|und|oder|sowie)[ \u00a0](?:[a-zß-ÿ]+en[ \u00a0])?$/;

const singleStem = (found: string): string =>
  found.replace(/(?<=er|or|ent)s$|en$/, '').replace(/arzt(?:es)?$/, 'ärzt');

/** One man would have an article: “zwischen Nachbarn”, “mit Lehrern”. */
const bareDative = /(?<![a-zß-ÿ])(?:mit|von|bei|unter|zwischen)[ \u00a0]$/;

function* groupIn(hit: Hit, stem: string): Iterable<Masculine> {
  const { passage, index, found } = hit;
  const { raw } = passage;
  const before = raw.slice(Math.max(0, index - 40), index);
  const lower = before.toLowerCase();
  const after = raw.slice(index + found.length);
  if (goesOn.test(after) || pairBefore.test(before) || office.test(before)) return;
  // “## Autoren”: a heading of its own.
  const isLabel = passage.form === 'title' && before === '' && /^:?$/.test(after);
  if (isLabel && /(?:oren|enten|er)$/.test(found)) {
    yield { ...hit, stem, isAnyone: false, isPlural: true };
    return;
  }
  // “Quedlinburger Platz”: of a place.
  if (found.endsWith('er') && capitalBehind.test(after)) return;
  const acts = plural.test(after) && !noVerb.test(after);
  const isListed = found.endsWith('er') && isInList(hit, before, after);
  const isExample = found.endsWith('er') && example.test(lower) && !capitalBehind.test(after);
  if (
    found.endsWith('er') &&
    !several.test(lower) &&
    !(acts && begins.test(before)) &&
    !isListed &&
    !isExample
  )
    return;
  if (/(?<!er)n$/.test(found) && one.test(lower)) return;
  const isPlural =
    found.endsWith('e') ||
    (found.endsWith('en') && several.test(lower)) ||
    (found.endsWith('n') && bareDative.test(lower)) ||
    (found.endsWith('er') && /(?:für|ohne)[ \u00a0]$/.test(lower)) ||
    (/(?:er|oren|enten)$/.test(found) && (acts || isListed || isExample || counted.test(lower)));
  yield { ...hit, stem, isAnyone: false, isPlural };
}

/** “Bürgermeister, Mitglieder und Gäste”, and “Ansprechpartner mit Namen” as an item: a list of several without a verb. */
function isInList({ passage, index }: Hit, before: string, after: string): boolean {
  if (passage.form !== 'text' || oneActs.test(after)) return false;
  const isFirst = index === 0 && passage.start === passage.within.start;
  return (
    (isFirst && /^[ \u00a0](?:mit|aus)\s/.test(after)) ||
    ((isFirst || /:\s$/.test(before)) && groupBehind.test(after))
  );
}
const oneActs = /^[^.!?]*\s(?:ist|war|hat|hatte|wird|wurde)(?![a-zß-ÿ])/;
const groupBehind = /^,\s[A-ZÄÖÜ][a-zß-ÿ]+(?:er|en|e)(?=,|\sund\s)/;

function isAnyone({ passage: { raw }, index, found }: Hit): boolean {
  const before = raw.slice(Math.max(0, index - 40), index);
  // “ein Berliner Platz”, “der Vertreter Karl Amsel”.
  const isOfOne = capitalBehind.test(raw.slice(index + found.length));
  return !isOfOne && anyone.test(before.toLowerCase()) && !isBesideFeminine(raw, index, found);
}

const feminine = latin(String.raw`(?<!\p{L})\p{Lu}\p{Ll}{2,}in(?:nen)?(?!\p{L})`);

/** “einer Kollegin oder einem Kollegen”, “des Vermieters oder der Vermieterin”. */
function isBesideFeminine(raw: string, index: number, found: string): boolean {
  const near = raw.slice(Math.max(0, index - 50), index + found.length + 50);
  return feminine.test(near);
}

/** What the feminine form of a masculine plural is made of; undefined where the dictionary has none. */
function personIn(found: string, de: Dictionary): string | undefined {
  if (found.endsWith('innen') || things.test(found)) return undefined;
  if (found.endsWith('er')) return hasFeminine(found, de) ? found : undefined;
  if (found.endsWith('ern')) return hasFeminine(found.slice(0, -1), de) ? found.slice(0, -1) : undefined;
  if (oneInE.test(found)) return undefined;
  // “Das Nähere”, “die Schmiede”: an adjective or a place, which is a form in lower case as well.
  if (found.endsWith('e') && de.isWhole(small(found))) return undefined;
  if (found.endsWith('e')) {
    const stem = found.slice(0, -1);
    const hasSingular = () =>
      de.has(stem) || de.has(stem.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u'));
    return hasFeminine(stem, de) && hasSingular() ? stem : undefined;
  }
  return [found.replace(/en$/, ''), found.slice(0, -1)].find((stem) => hasFeminine(stem, de));
}

/** “Hausärzt-innen”: the feminine plural is a word, or its last part is one. */
function hasFeminine(stem: string, de: Dictionary): boolean {
  if (stem.length < 3) return false;
  if (de.isWhole(`${stem}innen`)) return true;
  if (!de.has(`${stem}innen`)) return false;
  for (let at = 3; at <= stem.length - 4; at += 1)
    if (de.isWhole(`${capital(stem.slice(at))}innen`) && de.begins(stem.slice(0, at))) return true;
  return false;
}
