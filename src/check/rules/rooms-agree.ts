import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * In one room there is one panel at a time, and a room has one name.
 *
 * @good panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Edda Elster, protokoll: Greta Gans, raum: Raum 1}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Gunda Geier, raum: Raum 2}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Edda Elster, protokoll: Greta Gans, raum: Raum 1}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Edda Elster, protokoll: Greta Gans, raum: Werkstatt}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Gunda Geier, raum: ⟦Werkstatt⟧}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Edda Elster, protokoll: Greta Gans, raum: Werkstatt}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Edda Elster, protokoll: Greta Gans, raum: Werkstatt}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Gunda Geier, raum: Saal}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Edda Elster, protokoll: Greta Gans, raum: ⟦Werkstat⟧}
 */
export const roomsAgree: Rule = {
  id: 'rooms-agree',
  *check({ chapter, of }) {
    const slots = chapter('panels')?.zeitfenster ?? [];
    const rooms = slots.flatMap(({ panels }) => panels.flatMap(({ raum }) => raum ?? []));
    const uses = (room: string): number => rooms.filter((each) => each === room).length;
    for (const { panels } of slots) {
      const taken = new Map<string, number>();
      for (const panel of panels) {
        const { raum, nummer } = panel;
        if (raum === undefined) continue;
        const first = taken.get(raum);
        const place = of(panel, 'raum');
        if (first !== undefined) yield report('rooms-agree', { found: raum, first, meant: '' }, { place });
        taken.set(raum, nummer);
        const at = rooms.indexOf(raum);
        const meant = rooms.find(
          (each, index) =>
            isSlip(raum, each) && (uses(each) > uses(raum) || (uses(each) === uses(raum) && index < at)),
        );
        if (meant !== undefined) yield report('rooms-agree', { found: raum, first: 0, meant }, { place });
      }
    }
  },
};

/** Letters apart, no number or single letter that tells two rooms of a kind apart. */
const isSlip = (a: string, b: string): boolean =>
  a !== b &&
  a.replace(/\D/g, '') === b.replace(/\D/g, '') &&
  !/(?<!\p{L})\p{Lu}(?!\p{L})/u.test(a + b) &&
  Math.min(a.length, b.length) > 3 &&
  stepsBetween(folded(a), folded(b)) <= (Math.min(a.length, b.length) > 9 ? 2 : 1);
