import { report } from '../../problem/index.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * Panels at the same time have different topics and different people in charge of each task.
 *
 * @good panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Jan Jaguar, protokoll: Edda Elster}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Greta Gans}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Räume finden, moderation: Fritz Fink, protokoll: Greta Gans}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Räume finden, moderation: Jan Jaguar, protokoll: Edda Elster}
 *         - {nummer: 2, thema: ⟦Räume finden⟧, moderation: Fritz Fink, protokoll: Greta Gans}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Ida Iltis, protokoll: Hanna Habicht}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Jan Jaguar, protokoll: ⟦Jan Jaguar⟧}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Greta Gans}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Ida Iltis, protokoll: Hanna Habicht}
 */
export const slotHasDifferentPanels: Rule = {
  id: 'slot-has-different-panels',
  *check({ chapter, of }) {
    for (const { panels } of chapter('panels')?.zeitfenster ?? []) {
      const seen = new Set<string>();
      const doubled = panels.filter(({ moderation, protokoll }) =>
        protokoll.some(({ name }) => moderation.some((one) => one.name === name)),
      );
      for (const { thema, moderation, protokoll } of panels) {
        const topic = folded(thema.text);
        if (seen.has(topic))
          yield report(
            'slot-has-different-panels',
            { found: thema.text, isTopic: true },
            { place: of(thema) },
          );
        seen.add(topic);
        const both = protokoll.find(({ name }) => moderation.some((one) => one.name === name));
        // Where most of them do both, that was the plan.
        if (both !== undefined && doubled.length * 2 <= panels.length)
          yield report(
            'slot-has-different-panels',
            { found: both.name, isTopic: false },
            { place: of(both, 'name') },
          );
      }
    }
  },
};
