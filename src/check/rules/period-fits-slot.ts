import { report } from '../../problem/index.ts';
import { periodsIn } from '../calendar/periods.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** When something begins; what goes back, on or away at another time is left alone. */
const begins = latin(
  String.raw`(?<!\p{L})[Uu]m\s(\d{1,2})[:.](\d\d)\s?Uhr\s(?:beginnt|startet|gibt|findet|führt|lädt|trifft|treffen|zeigt)(?!\s(?:wieder|weiter|der\s(?:Bus|Zug)|die\s(?:Rückfahrt|Bahn)))`,
);

/**
 * A period stated in a protocol is the time of its panels, and a time in the text of an item of the agenda lies in the item.
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
    for (const { von, bis, text } of punkte) {
      const [found, hour = '', minute = ''] = (text && begins.exec(text.text)) ?? [];
      if (text === undefined || found === undefined || von === undefined || bis === undefined) continue;
      const time = minuteOf(`${hour}:${minute}`);
      const isOther = punkte.some((each) => minuteOf(each.um ?? each.ab ?? each.von ?? '') === time);
      if (!isOther && (time < minuteOf(von) || time > minuteOf(bis)))
        yield report('period-fits-slot', { found, slot: `${von}–${bis}`, isItem: true }, { place: of(text) });
    }
  },
};

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
