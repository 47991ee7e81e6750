import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

type Fault = 'clock' | 'minutes' | 'from' | 'backwards' | 'uhr';

/** “öffnet um 16:00 Uhr und schließt um 20:00 Uhr”: a period in words. */
const inWords = latin(
  String.raw`(?<!\p{L})(?:öffne[nt]|öffneten?|beginn(?:t|en)|begann(?:en)?|starte(?:t|n)|läuft|laufen)(?!\p{L})[^.!?\d]{0,40}(\d{1,2}):(\d\d)\sUhr[^.!?\d]{0,30}(?<!\p{L})(?:schließ(?:t|en)|ende(?:t|n|te)|endeten)(?!\p{L})[^.!?\d]{0,20}(\d{1,2}):(\d\d)\sUhr`,
  'g',
);
const single = latin(String.raw`(?<![\d.,:–-])(\d{1,2}):(\d\d)(?!\d|:)(?:\s?(Uhr|h)(?!\p{L}))?`, 'g');
const period =
  /(?<![\d.,:])(von\s)?(\d{1,2})(?::(\d\d))?(?:\sUhr)?(\s*(?:bis|–|-)\s*)(\d{1,2})(?::(\d\d))?(?![\d:]|\.\d)(\s?Uhr)?/gu;

/**
 * A time of day is on the clock and says “Uhr”; of a period both ends have minutes or none, the end is later than the
 * beginning, and “von” is followed by “bis”.
 *
 * @good Von 9:00 bis 12:00 Uhr, 9–12 Uhr, 10:30–11:30 und 12:00–13:00 Uhr, nachts von 22:00 bis 2:00 Uhr; 3:1 gewonnen.
 * @bad Offen ⟦9:00 bis 12 Uhr⟧.
 * @bad Offen ⟦von 9:00–12:00 Uhr⟧.
 * @bad Offen von ⟦12:00 bis 9:00 Uhr⟧.
 * @bad Offen ab ⟦25:00 Uhr⟧.
 * @bad Offen ab ⟦15:00 h⟧.
 * @bad Der Bus fährt um ⟦22:30⟧ am Bahnhof ab.
 * @good Der Bus fährt um 22:30 und 23:30 Uhr, ab 9:00 bis 10:00 Uhr, bis 9:00/10:00 Uhr.
 * @good Der Markt öffnet um 16:00 Uhr und schließt um 20:00 Uhr; die Nacht beginnt um 22:00 Uhr und endet um 4:00 Uhr.
 * @bad Der Markt öffnet erst um 16:00 Uhr und schließt um ⟦15:00 Uhr⟧.
 * @bad Offen bis ⟦9:75⟧ oder so.
 * @bad Offen von ⟦9:00 bis 12:00⟧ im Haus.
 */
export const timeIsWellFormed: Rule = {
  id: 'time-is-well-formed',
  *check(material) {
    const saysUhr = /\d:\d\d\s?Uhr/.test(material.wholeText);
    for (const passage of material.passages) {
      if (passage.quoted || passage.form === 'link' || !/\d:\d/.test(passage.raw)) continue;
      for (const { found, at, fault } of [
        ...singles(passage),
        ...withoutUnit(passage),
        ...periods(passage),
        ...spoken(passage),
      ])
        if (fault !== 'uhr' || saysUhr) yield* told(found, at, fault, passage, material);
    }
  },
};

function* told(
  found: string,
  at: number,
  fault: Fault,
  passage: Passage,
  material: Material,
): Iterable<Problem> {
  const { file, start } = passage;
  if (isQuoted(material, passage, at)) return;
  const place = material.place(file, start + at, start + at + found.length);
  yield report('time-is-well-formed', { found, fault }, { place });
}

/** “um 22:30”: behind a word of time a single time has its unit as well. */
const bare = latin(
  String.raw`(?<!\p{L})(?:um|ab|gegen|seit|bis)\s(\d{1,2}:\d\d)(?!\d|:)(?!\s?(?:Uhr|h(?!\p{L})|–|-|[/,]|bis\s|und\s|oder\s|sowie\s|bzw))`,
  'g',
);

const withoutUnit = ({ raw, form }: Passage): Found[] =>
  form !== 'text'
    ? []
    : [...raw.matchAll(bare)].flatMap(({ 0: whole, 1: found = '', index }): Found[] => {
        // The end of a period is told with its beginning.
        const isEnd = /\d(?:\sUhr)?\s$/.test(raw.slice(0, index));
        return isEnd ? [] : [{ found, at: index + whole.length - found.length, fault: 'uhr' }];
      });

type Found = { readonly found: string; readonly at: number; readonly fault: Fault };

const singles = ({ raw }: Passage): Found[] =>
  [...raw.matchAll(single)].flatMap(({ 0: found, 1: hour, 2: minute, 3: unit, index }): Found[] => {
    const isOn = Number(hour) < 25 && Number(minute) < 60;
    if (unit === 'h') return [{ found, at: index, fault: 'uhr' }];
    const isTime =
      unit === 'Uhr' || /(?:^|\s)(?:um|ab|bis|gegen|von|seit|vor|nach)\s$/u.test(raw.slice(0, index));
    return isTime && !isOn ? [{ found, at: index, fault: 'clock' }] : [];
  });

const spoken = ({ raw }: Passage): Found[] =>
  !raw.includes('Uhr')
    ? []
    : [...raw.matchAll(inWords)].flatMap((match): Found[] => {
        const [found, hour, minute, toHour, toMinute] = match;
        const isBack = Number(toHour) * 60 + Number(toMinute) <= Number(hour) * 60 + Number(minute);
        const at = found.lastIndexOf(`${toHour}:${toMinute}`);
        const isNight = Number(hour) >= 17 && Number(toHour) <= 8;
        return isBack && !isNight
          ? [{ found: found.slice(at), at: match.index + at, fault: 'backwards' }]
          : [];
      });

const periods = ({ raw, form }: Passage): Found[] =>
  [...raw.matchAll(period)].flatMap((match): Found[] => {
    const [found, from = '', hour = '', minute, between = '', toHour = '', toMinute, uhr] = match;
    const lead = /bis/.test(between) ? from.length : 0;
    const where = (fault: Fault, skip = 0): Found[] => [
      { found: found.slice(skip), at: match.index + skip, fault },
    ];
    if (minute === undefined && toMinute === undefined) return [];
    if (minute === undefined || toMinute === undefined)
      return uhr === undefined ? [] : where('minutes', lead);
    if (from !== '' && lead === 0) return where('from');
    const [start, end] = [Number(hour) * 60 + Number(minute), Number(toHour) * 60 + Number(toMinute)];
    const isNight = Number(hour) >= 17 && Number(toHour) <= 8;
    if (end <= start && !isNight) return where('backwards', from.length);
    return form === 'text' && !/Uhr/.test(raw) ? where('uhr', from.length) : [];
  });
