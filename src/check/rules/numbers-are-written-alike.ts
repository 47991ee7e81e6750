import { report } from '../../problem/index.ts';
import { passagesWith } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** Of several patterns that all begin with a digit: looked for first, it spares trying each at each letter. */
const beginningWithDigit = (patterns: string): RegExp => latin(`(?=\\d)(?:${patterns})`, 'g');

const counted =
  '€|Euro|Menschen|Personen|Einwohner|Quadratmeter|m²|Haushalte|Fahrten|Gäste|Besuche|Stimmen|Stunden|Exemplare|Kilometer|km|Tonnen|Kindern?(?!\\p{L})|Wohnungen|Bücher|Stück|Mal';
/** What stands before a number that counts something. */
const counting =
  '(?:[Rr]und|[Ee]twa|ca\\.|[Uu]ngefähr|[Ff]ast|[Kk]napp|[Üü]ber|[Uu]nter|[Ii]nsgesamt|[Zz]usammen|[Vv]on|auf|mit|um|und|als|zu|statt|nur|noch|etwa|aus|für)';
/** Thousands with a full stop, a space or nothing between, and sums in English or in commerce. */
const large = beginningWithDigit(
  [
    String.raw`(?<![\p{L}\d.,:/–-])(?:\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d{4,6})(?=\s?(?:${counted}))`,
    // Grouped with a full stop, hardly anything else is meant; a label such as “Version 2.150” stands behind its noun.
    String.raw`(?<![\p{L}\d.,:/–-]|\p{Lu}[\p{L}.]{1,20}\s|v\.\s?)[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,:/-]\d|\d)`,
    // Four digits that are no year, before a noun; postcodes have five.
    String.raw`(?<=(?<!\p{L})${counting}\s)(?<!§[^.;!?]{0,120})(?:[3-9]\d{3}|1[0-8]\d{2}|2[1-9]\d{2})(?=\s(?:\p{Ll}+e[nrs]?\s)?\p{Lu}\p{Ll}{2,})`,
  ].join('|'),
);
/** Behind these a number tells how much, behind names of parts and versions which. */
const measures =
  'Meter[ns]?|m²?|km|cm|kg|[Kk]ilometern?|Quadratmetern?|Hektar|Millionen|Milliarden|Mio|Mrd|Prozent|%|Stunden|Minuten|Tagen?|Wochen|Monaten?|Jahren?|Litern?|Tonnen|Grad|°[CF]?|Punkten?|Stellen|Vollzeitstellen|VZÄ|kWh|Cent';
const foreign = beginningWithDigit(
  String.raw`(?<![\p{L}\d.,:/-]|(?:Kapitel|Abschnitt|Punkt|Ziffer|Version|TOP|Nr\.|Abb\.|Tabelle|Stand) )\d{1,3}\.\d{1,2}(?=[   ]?(?:${measures})(?![\p{L}\d])|[  ]von[  ]\d)|(?<=(?<!\p{L})(?:[Nn]ote|Schnitt|Mittel(?:wert)?|Durchschnitt(?:snote)?):?(?: (?:von|bei|lag bei|ist|war))? )\d\.\d\d?(?![\d.])|(?<![\d.,'’])\d{1,3}(?:['’]\d{3})+(?!\d)|(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d\d(?!\d)|(?<![\d.,])\d+\.-{1,2}(?=\s?(?:€|Euro))|(?<![\d.,])\d{1,3}\.\d{4,}(?=\s?(?:€|Euro))|(?<![\p{L}\d.,:/-])(?:\d{1,3},\d{3}|\d+\.\d{2}|[\d.]+,-{1,2}|[\d.]+,–)(?=\s?(?:€|Euro)(?!\p{L}))`,
);
/** The same number as elsewhere, with a comma; sums of money are told anyway. */
const comma = /(?<![\w.,:/-])[1-9]\d{0,2},\d{3}(?![\d.,]?\d|\s?(?:€|Euro))/g;
const spaced = /(?<![\d.,:/])\d{1,4}\s?–\s?\d{1,4}(?![\d:.,/])/gu;

/**
 * Large numbers are grouped in one way, with a full stop or with a space; sums have a comma before the cents; ranges
 * have spaces around their dash throughout or nowhere.
 *
 * @good Das kostet 20.000 Euro und 2.500 Euro, 1,50 Euro je Heft, 2–3 Tage, im Jahr 2024.
 * @good Es kamen 2.550 Menschen; nach den §§ 1666 und 1682 des Bürgerlichen Gesetzbuchs.
 * @bad Das kostet 20.000 Euro und 30.000 Euro, später ⟦2 500⟧ Euro.
 * @bad Von 8.100 Fahrten waren 7.300 gebündelt, von ⟦5400⟧ Fahrten keine.
 * @good Das kostet 20.000 Euro, die Miete 2500 Euro; bis 2030 Häuser nach DIN 5008 in 01099 Rotental.
 * @bad Das kostet ⟦1,500⟧ Euro im Jahr.
 * @bad Im Ort leben 2.150 Menschen, also ⟦2,150⟧ Menschen.
 * @bad Das kostet ⟦1.50⟧ Euro am Tag.
 * @bad Der Tisch ist ⟦1.20⟧ Meter hoch, ⟦2.5⟧ % mehr als sonst, und kostet ⟦1'500⟧ Euro.
 * @bad Das waren ⟦1.2⟧ Mio. Euro; der Tag bekam ⟦4.3⟧ von 5 Punkten.
 * @bad Im Keller ist es um ⟦7.5⟧ °C kühler, außen um 7,5 °C wärmer.
 * @good Das steht in Kapitel 1.2 und Version 2.5; am 1.5. Tage lang, um 12.30 Uhr, 2.500 Meter, Abschnitt 2.3 Punkte.
 * @bad Das dauert 2–3 Tage, dann 3–4 Tage, dann ⟦4 – 5⟧ Tage.
 */
export const numbersAreWrittenAlike: Rule = {
  id: 'numbers-are-written-alike',
  *check(material) {
    const all = (pattern: RegExp) =>
      [...passagesWith(material, pattern)].flatMap(({ raw, file, start, quoted, form }) =>
        quoted || form === 'link'
          ? []
          : [...raw.matchAll(pattern)].map(({ 0: found, index }) => ({
              found,
              place: material.place(file, start + index, start + index + found.length),
            })),
      );
    for (const { found, place: where } of all(foreign))
      yield report('numbers-are-written-alike', { found, usual: '1.500 / 1,50' }, { place: where });
    for (const { found, place: where } of all(comma)) {
      const usual = found.replace(',', '.');
      if (material.wholeText.includes(usual))
        yield report('numbers-are-written-alike', { found, usual }, { place: where });
    }
    for (const [pattern, kindOf] of [
      [large, grouping],
      [spaced, spacing],
    ] as const) {
      const found = all(pattern).map((each) => ({ ...each, kind: kindOf(each.found) }));
      // Four digits need no grouping (DIN 5008), even where more of them are grouped.
      const isShortGrouped = found.some((each) => /^\d\D\d{3}$/.test(each.found));
      const numbers = found.filter(
        (each) => each.kind !== '' && (each.kind !== 'none' || each.found.length > 4 || isShortGrouped),
      );
      const count = (kind: string): number => numbers.filter((each) => each.kind === kind).length;
      const [usual] = numbers.toSorted((a, b) => count(b.kind) - count(a.kind));
      for (const { found: number, kind, place: where } of numbers)
        if (usual !== undefined && kind !== usual.kind)
          yield report('numbers-are-written-alike', { found: number, usual: usual.found }, { place: where });
    }
  },
};

const grouping = (number: string): string =>
  number.includes('.') ? '.' : /\s/.test(number) ? ' ' : number.length > 3 ? 'none' : '';
const spacing = (range: string): string => (/\s/.test(range) ? 'spaces' : 'tight');
