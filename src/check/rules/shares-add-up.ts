import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { amountInDigits } from '../numerals.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const number = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const unit = '(?:Euro|€)';
const amount = latin(String.raw`(?<![\d.,–-])(${number})\s${unit}(?!\p{L})`, 'g');
const davon = latin(String.raw`(?<!\p{L})[Dd]avon(?!\p{L})`);
/** Not all of it, or amounts that are no parts. */
const open = latin(
  String.raw`(?<!\p{L})(?:je|pro|rund|etwa|fast|knapp|gut|mindestens|höchstens|bis|über|unter|ca\.|jeweils|allein|Rest|übrige[nrs]?|mehr|weniger|zusätzlich|außerdem|darunter|kostet|kosten)(?!\p{L})`,
);
/** The last row of a table that names its sum. */
const sumRow = latin(
  String.raw`\|\s*\*{0,2}(?:Summe|Zusammen|Gesamt\p{L}*|Insgesamt)\*{0,2}\s*\|[^\n]*?(${number})(?:\s${unit})?[^\n\d]*\n+$`,
);

/**
 * The parts that a sentence with “davon” lists of a sum add up to it: the sum before it in the paragraph, or the one of the
 * table above. It is told where they are more than the whole: what is less may be known elsewhere.
 *
 * @good Das kostet 12.000 Euro. Davon zahlt das Land 6.000 Euro, die Stadt 4.000 Euro und der Verein 2.000 Euro.
 * @good Das kostet 12.000 Euro. Davon zahlt das Land 6.000 Euro und die Stadt 4.000 Euro. Der Rest ist offen.
 * @good Das kostet 12.000 Euro, davon 6.000 Euro für Miete und rund 7.000 Euro für Strom.
 * @bad Das kostet 12.000 Euro. Davon zahlt das Land ⟦6.000 Euro, die Stadt 4.000 Euro und der Verein 3.000 Euro⟧.
 * @bad
 *   | Posten | Kosten |
 *   |---|---:|
 *   | Fahrten | 9.600 Euro |
 *   | Druck | 2.400 Euro |
 *   | Summe | 12.000 Euro |
 *
 *   Der Verein zahlt davon ⟦2.000 Euro, das Land 8.000 Euro und die Stadt 3.000 Euro⟧.
 */
export const sharesAddUp: Rule = {
  id: 'shares-add-up',
  *check(material) {
    if (!davon.test(material.wholeText)) return;
    for (const passage of material.passages)
      if (!passage.quoted && davon.test(passage.raw)) yield* among(passage, material);
  },
};

function* among(passage: Passage, material: Material): Iterable<Problem> {
  const { raw, file, start, within } = passage;
  const at = raw.search(davon);
  const end = raw.slice(at).search(/[.!?](?=\s|$)(?<!\d\.)|[;:]/);
  const from = Math.max(0, ...[...raw.slice(0, at).matchAll(/[.!?]\s/g)].map(({ index }) => index + 1));
  const shares = [...raw.slice(at, end < 0 ? raw.length : at + end).matchAll(amount)];
  const [first, last] = [shares[0], shares.at(-1)];
  const listed = raw.slice(from, end < 0 ? raw.length : at + end);
  if (first === undefined || last === undefined || shares.length < 2) return;
  if (open.test(raw.slice(at, at + last.index)) || !/\s(?:und|sowie)\s/.test(listed)) return;
  const known = [...raw.slice(0, at).matchAll(amount)].at(-1)?.[1];
  const above = (material.sources.get(file) ?? '').slice(Math.max(0, within.start - 400), within.start);
  const total = worthOf(
    known ?? (passage.start === within.start ? sumRow.exec(above)?.[1] : undefined) ?? '',
  );
  const parts = shares.map(([, digits = '']) => worthOf(digits));
  const excess = parts.reduce((all, each) => all + each, 0) - total;
  if (total === 0 || excess <= 0 || isQuoted(material, passage, at)) return;
  const [begin, stop] = [start + at + first.index, start + at + last.index + last[0].length];
  const args = {
    found: raw.slice(begin - start, stop - start).replace(/\s+/g, ' '),
    sum: amountInDigits(total + excess),
    total: amountInDigits(total),
  };
  yield report('shares-add-up', args, { place: material.place(file, begin, stop) });
}

const worthOf = (digits: string): number => Number(digits.replace(/\./g, ''));
