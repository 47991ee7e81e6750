import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * The slots of the panels begin and end at times that the agenda names.
 *
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: "11:30", titel: Runde}
 *     - {von: "12:00", bis: "13:00", titel: Runde}
 *     - {um: "14:00", titel: Ende}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: ⟦"10:45"⟧
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Edda Elster, protokoll: Greta Gans}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Gunda Geier}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Jan Jaguar, protokoll: Ida Iltis}
 */
export const gridFitsAgenda: Rule = {
  id: 'grid-fits-agenda',
  *check({ chapter, of }) {
    const punkte = chapter('programm')?.punkte ?? [];
    const agenda = [
      ...new Set(
        punkte.flatMap(({ um, ab, von, bis }) => [um, ab, von, bis].filter((time) => time !== undefined)),
      ),
    ];
    if (agenda.length === 0) return;
    for (const fenster of chapter('panels')?.zeitfenster ?? [])
      for (const key of ['von', 'bis'] as const)
        if (!agenda.includes(fenster[key]))
          yield report('grid-fits-agenda', { time: fenster[key], agenda }, { place: of(fenster, key) });
  },
};
