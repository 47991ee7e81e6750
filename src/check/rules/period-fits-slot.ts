import type { ProgrammPunkt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { periodsIn } from '../calendar/periods.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** When something begins; what goes back, on or away at another time is left alone. */
const begins = latin(
  String.raw`(?<!\p{L})(?:[Uu]m|[Aa]b|[Gg]egen)\s(\d{1,2})[:.](\d\d)\s?Uhr\s(?:beginnt|startet|gibt|findet|führt|lädt|trifft|treffen|zeigt|spielt|öffnet|stellt|liest)(?!\s(?:wieder|weiter|der\s(?:Bus|Zug)|die\s(?:Rückfahrt|Bahn)))`,
);

/** The same told the other way round: “Treffpunkt ist um 13:15 Uhr”, “Das Essen wird ab 12:30 Uhr gereicht”. */
const meets = latin(
  String.raw`(?<!\p{L})(?:(?:Treffpunkt|Treffen|Beginn|Start|Auftakt)(?:\sist)?|(?:trifft|treffen)\s(?:sich|wir\suns)|(?:beginnt|startet|öffnet|trifft\ssich)|wird(?=[^.;]*(?:gereicht|serviert|eröffnet|gezeigt)))(?:\s\p{L}+){0,3},?\s(?:um|ab|gegen)\s(\d{1,2})[:.](\d\d)\s?Uhr(?!\s(?:wieder|weiter|der\s(?:Bus|Zug)|die\s(?:Rückfahrt|Bahn)))`,
);

/**
 * A period stated in a protocol is the time of its panels, and a time in the text of an item of the agenda lies in the item;
 * one without a time of its own belongs to the item before.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1, 3]
 *   zeitraum: 10:30–11:30 Uhr und 12:00–13:00 Uhr
 *   ---
 *   Ein Satz.
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {von: "11:30", bis: "12:00", titel: Pause, text: ⟦Um 12:45 Uhr beginnt ein Rundgang.⟧}
 *     - {um: "14:00", titel: Ende}
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {von: "11:30", bis: "12:00", titel: Pause, text: Um 14:00 Uhr beginnt das Ende.}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {von: "11:30", bis: "12:00", titel: Pause, text: ⟦Um 14:00 Uhr beginnt ein Rundgang.⟧}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "11:30", titel: Pause, text: ⟦Von 13:00 bis 13:30 Uhr spielt die Band.⟧}
 *     - {um: "12:00", titel: Runde}
 *     - {um: "14:00", titel: Ende}
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {von: "11:30", bis: "12:00", titel: Pause}
 *     - {titel: Rundgang, text: Treffpunkt ist um 11:40 Uhr im Hof.}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {von: "11:30", bis: "12:00", titel: Pause}
 *     - {titel: Rundgang, text: ⟦Treffpunkt ist um 10:40 Uhr im Hof.⟧}
 *     - {um: "14:00", titel: Ende}
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   zeitraum: ⟦10:30–12:30 Uhr⟧
 *   ---
 *   Ein Satz.
 */
export const periodFitsSlot: Rule = {
  id: 'period-fits-slot',
  needs: ['panels', 'programm'],
  *check({ chapter, of }) {
    for (const { zeitraum, panels } of chapter('protokolle') ?? []) {
      const slots = panels.map(({ von, bis }) => `${von}–${bis}`);
      const wrong = periodsIn(zeitraum?.text ?? '').filter(
        ({ von, bis }) => !slots.includes(`${von}–${bis}`),
      );
      if (zeitraum !== undefined && wrong.length > 0) {
        const args = { found: zeitraum.text, slot: [...new Set(slots)].join(', ') };
        yield report('period-fits-slot', args, { place: of(zeitraum) });
      }
    }
    const punkte = chapter('programm')?.punkte ?? [];
    for (const [index, punkt] of punkte.entries()) {
      const { text } = punkt;
      // A tour without a time of its own is part of the break before it.
      const timed = punkte.slice(0, index + 1).findLast((each) => beginOf(each) !== undefined);
      const [from, to] = [
        timed && beginOf(timed),
        timed?.bis ??
          punkte
            .slice(index + 1)
            .map(beginOf)
            .find(Boolean),
      ];
      const told = text && timesIn(text.text);
      if (text === undefined || told === undefined || from === undefined || to === undefined) continue;
      // “At 14:00 the second round begins” tells of another point, and names it.
      const isOther = punkte.some(
        (each) => minuteOf(beginOf(each) ?? '') === told.from && sharesWord(each.titel.text, text.text),
      );
      const { found } = told;
      // “Die Kinderbetreuung ist von 9 bis 16 Uhr geöffnet”: all the time around.
      if (told.from <= minuteOf(from) && told.to - minuteOf(to) > longer) continue;
      if (!isOther && (told.from < minuteOf(from) || told.to > minuteOf(to)))
        yield report('period-fits-slot', { found, slot: `${from}–${to}`, isItem: true }, { place: of(text) });
    }
  },
};

/** Minutes by which a period outlasts a point of the agenda that it is not the time of. */
const longer = 120;

const beginOf = ({ um, ab, von }: ProgrammPunkt): string | undefined => um ?? ab ?? von;

/** The time something begins, or the only period of a text, in minutes. */
function timesIn(text: string): { found: string; from: number; to: number } | undefined {
  const [found, hour = '', minute = ''] = begins.exec(text) ?? meets.exec(text) ?? [];
  if (found !== undefined) {
    const at = minuteOf(`${hour}:${minute}`);
    return { found, from: at, to: at };
  }
  const [only, ...more] = periodsIn(text);
  return only === undefined || more.length > 0
    ? undefined
    : { found: only.text, from: minuteOf(only.von), to: minuteOf(only.bis) };
}

const sharesWord = (a: string, b: string): boolean =>
  (a.match(/[A-ZÄÖÜ][a-zäöüß]{3,}/g) ?? []).some((word) => b.includes(word));

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
