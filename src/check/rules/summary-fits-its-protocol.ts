import type { Protokoll } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import { latin, literal } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { stemsOf } from '../names/short-names.ts';
import { countOf, severalInWords } from '../numerals.ts';
import type { Rule } from '../rule.ts';

/** “nach 19:00 Uhr”, “binnen vier Wochen”, “von sechs Monaten”, “3.000 Euro”, “dienstags”. */
const counted = latin(
  String.raw`(?<![\p{L}\d.,:–-])(?:(\p{Ll}{2,8})\s)?(?:(\d{1,2}:\d\d)\s(Uhr)|(\d{1,3}(?:\.\d{3})+|\d{1,4}|${severalInWords})\s(Minute|Stunde|Tag|Woche|Monat|Jahr|Euro|€|Prozent|%|Kilometer|Meter)(?:e?n|e)?|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s)(?!\p{L})`,
  'g',
);

interface Fact {
  readonly passage: Passage;
  readonly at: number;
  readonly found: string;
  /** The word before it: “nach”, “binnen”. */
  readonly lead: string;
  readonly unit: string;
  readonly value: string;
  readonly nouns: ReadonlySet<string>;
}

/**
 * A time, a length, a sum or a weekday that a short summary tells of is that of the protocol of its panel: where the
 * protocol has another of the same kind, told of the same things, and never this one, one of them was mistyped.
 *
 * @good protokolle/3.md
 *   ---
 *   panels: [3]
 *   ---
 *   Wer Anträge stellt, wartet auf die Antwort vier Wochen, auf das Geld oft sechs Wochen.
 * @good protokolle/3.md
 *   ---
 *   panels: [3]
 *   ---
 *   Ein Vertrag läuft sechs Wochen.
 * @bad protokolle/3.md
 *   ---
 *   panels: [3]
 *   ---
 *   Wer Anträge stellt, wartet auf die Antwort sechs Wochen.
 */
export const summaryFitsItsProtocol: Rule = {
  id: 'summary-fits-its-protocol',
  needs: ['protokolle'],
  *check(material) {
    const { chapter, of, place } = material;
    const protocols = chapter('protokolle') ?? [];
    for (const { panels, text } of chapter('zusammenfassung')?.kurzfassungen ?? []) {
      const short = factsIn(of(text)?.file, material);
      const own = protocols.filter((each) => each.panels.some((panel) => panels.includes(panel)));
      const long = short.length === 0 ? [] : own.flatMap((each) => factsIn(of(each.text)?.file, material));
      for (const fact of short) {
        const others = long.filter(({ unit }) => unit === fact.unit);
        if (others.some(({ value }) => value === fact.value) || isInTable(fact, own, material)) continue;
        // What the summary tells of as well is another thing.
        const isToldToo = ({ unit, value }: Fact): boolean =>
          short.some((each) => each.unit === unit && each.value === value);
        const other = others.find((each) => isOnTheSame(fact, each) && !isToldToo(each));
        if (other === undefined) continue;
        const start = fact.passage.start + fact.at;
        yield report(
          'summary-fits-its-protocol',
          { found: fact.found, known: other.found },
          {
            place: place(fact.passage.file, start, start + fact.found.length),
            related: [
              {
                place: place(
                  other.passage.file,
                  other.passage.start + other.at,
                  other.passage.start + other.at + other.found.length,
                ),
                message: { de: 'So steht es im Protokoll.', en: 'So the protocol has it.' },
              },
            ],
          },
        );
      }
    }
  },
};

/** “| Summe | 12.400 |”: the number, with its unit elsewhere. */
const isInTable = ({ found }: Fact, own: readonly Protokoll[], { of, sources }: Material): boolean => {
  const [count = ''] = /[\d.]+/.exec(found) ?? [];
  const cell = new RegExp(`\\|\\s*${literal(count)}(?!\\d)`);
  return count !== '' && own.some(({ text }) => cell.test(sources.get(of(text)?.file ?? '') ?? ''));
};

/** Two words in common, or one and the word before the number, “nach”, “binnen”; weekdays are rare, one is enough. */
function isOnTheSame(one: Fact, other: Fact): boolean {
  const many = [...one.nouns].filter((noun) => other.nouns.has(noun)).length;
  const isLedAlike = leads.test(one.lead) && one.lead === other.lead;
  // Something opens and something closes at a time of day.
  if (one.unit === 'Uhr') return many >= 2;
  return (
    many >= 2 || (many === 1 && (isLedAlike || one.unit === 'day')) || (isLedAlike && firm.test(one.lead))
  );
}

const leads = /^(?:nach|vor|um|ab|bis|binnen|innerhalb|seit|mindestens|höchstens|für|von|je)$/;
/** A deadline is told of so seldom that two in one panel are one. */
const firm = /^binnen$/;

/** What is counted in a body, with the nouns of its sentence and of the heading above it. */
function factsIn(file: string | undefined, { passages, sources }: Material): Fact[] {
  const source = sources.get(file ?? '') ?? '';
  let heading = '';
  return passages.flatMap((passage): Fact[] => {
    const { raw, form, key, quoted, start, within } = passage;
    if (passage.file !== file) return [];
    if (form === 'title') heading = raw;
    if (key !== 'body' || quoted || form === 'link') return [];
    return [...raw.matchAll(counted)].map((match) => {
      const [whole, lead = '', time, , number = '', unit, day] = match;
      const skip = lead === '' ? 0 : lead.length + 1;
      // Words in bold are passages of their own: the sentence is looked for in the paragraph.
      const at = start + match.index - within.start;
      const said = sentenceAround(source.slice(within.start, within.end), at, at + whole.length);
      return {
        passage,
        at: match.index + skip,
        found: whole.slice(skip),
        lead,
        unit: (time === undefined ? (unit ?? 'day') : 'Uhr').replace('€', 'Euro').replace('%', 'Prozent'),
        value: time?.padStart(5, '0') ?? day?.toLowerCase() ?? String(countOf(number.replace('.', ''))),
        nouns: nounsIn(`${form === 'title' ? '' : heading} ${said}`),
      };
    });
  });
}

/** Nouns of five letters and more, without what is counted. */
const nounsIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[A-ZÄÖÜ][a-zäöüß]{4,}/g) ?? []).filter((word) => !units.test(word)).flatMap(stemsOf));
const units = /^(?:Minute|Stunde|Woche|Monat|Jahr|Prozent|Kilometer|Meter|Menschen|Person)e?[ns]?$/;
