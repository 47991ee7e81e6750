import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * The agenda names the time at which the event begins and the one at which it ends, and has nothing after it.
 *
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {ab: "9:30", titel: Ankommen}
 *     - {von: "10:00", bis: "14:00", titel: Alles}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "9:30", titel: Beginn}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {um: ⟦"13:30"⟧, titel: Ende}
 */
export const agendaFitsEvent: Rule = {
  id: 'agenda-fits-event',
  needs: ['programm', 'handreichung'],
  *check({ chapter, handreichung, of }) {
    const times = (chapter('programm')?.punkte ?? []).flatMap(({ um, ab, von, bis }) => [um, ab, von, bis]);
    const named = times.filter((time) => time !== undefined);
    for (const key of ['beginn', 'ende'] as const) {
      const time = handreichung[key];
      // An agenda that stops before the end just does not name it.
      const isLonger = key === 'ende' && named.some((each) => time !== undefined && each > time);
      const isMissing = key === 'beginn' && time !== undefined && !named.includes(time);
      if (time !== undefined && named.length > 0 && (isLonger || isMissing))
        yield report('agenda-fits-event', { key, time, isLonger }, { place: of(handreichung, key) });
    }
    const last = chapter('programm')?.punkte.findLast(({ um, ab, von }) => (um ?? ab ?? von) !== undefined);
    const end = last?.um ?? last?.ab;
    const isEnd =
      last !== undefined &&
      /^(?:Ende|Schluss|Abschluss|Verabschiedung|Abreise)(?: der| des|$)/.test(last.titel.text);
    if (isEnd && end !== undefined && handreichung.ende !== undefined && end < handreichung.ende)
      yield report(
        'agenda-fits-event',
        { key: 'ende', time: handreichung.ende, isLonger: false },
        { place: of(last, last.um === undefined ? 'ab' : 'um') },
      );
  },
};
