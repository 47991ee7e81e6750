import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * The slots of the panels begin and end at times that the agenda names; a point of the agenda that
 * begins or ends with a slot has both its times.
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
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: ⟦"11:15"⟧, titel: Runde}
 *     - {um: "11:30", titel: Pause}
 *     - {von: "12:00", bis: "13:00", titel: Runde}
 *     - {um: "14:00", titel: Ende}
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
    for (const punkt of punkte) {
      // A point with the beginning of a slot, or its end, is the slot: the other end is the same too.
      const { von, bis } = punkt;
      const slots = chapter('panels')?.zeitfenster ?? [];
      if (
        von === undefined ||
        bis === undefined ||
        slots.some((slot) => slot.von === von && slot.bis === bis)
      )
        continue;
      const slot = slots.find((each) => each.von === von || each.bis === bis);
      // One point may hold several slots.
      const isLonger = slots.some((each) => each.von === von) && slots.some((each) => each.bis === bis);
      if (
        slot === undefined ||
        isLonger ||
        punkte.some((each) => each.von === slot.von && each.bis === slot.bis)
      )
        continue;
      const key = slot.von === von ? 'bis' : 'von';
      const overlaps = punkte.some(
        (each) =>
          each !== punkt &&
          [each.um, each.ab, each.von].some(
            (time) => time !== undefined && time >= slot.von && time < slot.bis,
          ),
      );
      const place = overlaps ? of(slot, key) : of(punkt, key);
      yield report(
        'grid-fits-agenda',
        overlaps ? { time: slot[key], agenda: [von, bis] } : { time: bis, agenda: [slot.von, slot.bis] },
        { place },
      );
    }
  },
};
