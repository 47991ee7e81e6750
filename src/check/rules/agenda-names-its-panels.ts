import type { Zeitfenster } from '../../model/index.ts';
import { type Place, type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** “Panels 1 bis 4”, “Panels 5, 6 und 7”, “Panel 3–5”. */
const list = String.raw`Panels?\s(\d{1,2}(?:(?:,\s|\s(?:und|bis)\s|\s?[–-]\s?)\d{1,2})*)(?![\p{L}\d])`;
const named = latin(String.raw`(?<!\p{L})${list}`, 'g');
const ordinals = ['erste', 'zweite', 'dritte', 'vierte'];
/** “In der zweiten Runde liefen die Panels 5 bis 8”. */
const inRound = latin(
  String.raw`(?<!\p{L})(${ordinals.join('|')})[nrs]?\s\p{L}*(?:[Rr]unde|[Dd]urchgang|[Zz]eitfenster|[Bb]lock)\s[^.!?;\d]{0,50}?${list}`,
  'gi',
);

/**
 * Where the agenda, or a sentence on a round, lists the panels that ran at that time, they are those of the slot.
 *
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: "11:30", titel: Erste Runde, text: Panels 1 bis 2}
 *     - {um: "12:00", titel: Zweite Runde (Panel 3)}
 *     - {um: "13:00", titel: Ausblick}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: "11:30", titel: Erste Runde, text: ⟦Panels 1 bis 3⟧}
 *     - {um: "12:00", titel: Zweite Runde (Panel 3)}
 *     - {um: "13:00", titel: Ausblick}
 *     - {um: "14:00", titel: Ende}
 * @bad
 *   In der ersten Runde liefen die ⟦Panels 1, 2 und 3⟧.
 */
export const agendaNamesItsPanels: Rule = {
  id: 'agenda-names-its-panels',
  needs: ['panels', 'programm'],
  *check({ chapter, of, passages, wholeText, place }) {
    const slots = chapter('panels')?.zeitfenster ?? [];
    if (slots.length === 0 || wholeText.search(named) < 0) return;
    for (const { um, ab, von, bis, titel, text } of chapter('programm')?.punkte ?? []) {
      const from = von ?? um ?? ab;
      const slot = slots.find((each) => each.von === from && (bis === undefined || each.bis === bis));
      for (const prosa of slot === undefined ? [] : [titel, text])
        for (const { 1: numbers = '', 0: found } of prosa?.text.matchAll(named) ?? [])
          yield* told(found, numbers, slot, prosa && of(prosa));
    }
    for (const { raw, file, start, form, quoted } of passages) {
      if (form === 'value' || quoted || !file.endsWith('.md')) continue;
      for (const { 0: whole, 1: ordinal = '', 2: numbers = '', index } of raw.matchAll(inRound)) {
        const slot = slots[ordinals.indexOf(ordinal.toLowerCase())];
        const [found = ''] = whole.match(named) ?? [];
        const end = start + index + whole.length;
        yield* told(found, numbers, slot, place(file, end - found.length, end));
      }
    }
  },
};

/** A list of several is the whole of the slot; one alone may be one of it. */
function* told(
  found: string,
  numbers: string,
  slot: Zeitfenster | undefined,
  place: Place | undefined,
): Iterable<Problem> {
  const said = numbersIn(numbers);
  const right = slot?.panels.map(({ nummer }) => nummer) ?? [];
  const isRight =
    said.every((number) => right.includes(number)) && (said.length === 1 || said.length === right.length);
  if (slot !== undefined && !isRight)
    yield report(
      'agenda-names-its-panels',
      { found, slot: `${slot.von}–${slot.bis}`, panels: right },
      { place },
    );
}

function numbersIn(text: string): number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, last = 0] = numbers;
  const isRange = numbers.length === 2 && /bis|[–-]/.test(text) && last >= first;
  return isRange ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : numbers;
}
