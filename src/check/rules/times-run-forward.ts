import type { ProgrammPunkt } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/**
 * Ends come after beginnings, and points of the agenda and slots of the panels follow one another: the next begins
 * when the one before has ended; after a break nothing is left open.
 *
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {ab: "9:00", titel: Ankommen}
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: "11:30", titel: Runde}
 *     - {um: "11:30", titel: Pause}
 *     - {um: "12:00", titel: Runde}
 *     - {um: "13:00", titel: Rest}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {um: ⟦"9:30"⟧, titel: Runde}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: "11:30", titel: Runde}
 *     - {um: ⟦"11:15"⟧, titel: Pause}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn}
 *     - {von: "10:30", bis: "11:30", titel: Runde}
 *     - {von: "11:30", bis: ⟦"11:45"⟧, titel: Kaffeepause}
 *     - {von: "12:00", bis: "13:00", titel: Runde}
 *     - {um: "14:00", titel: Ende}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Edda Elster, protokoll: Greta Gans}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Gunda Geier}
 *     - von: ⟦"11:00"⟧
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Edda Elster, protokoll: Greta Gans}
 */
export const timesRunForward: Rule = {
  id: 'times-run-forward',
  *check(material) {
    const { chapter, handreichung } = material;
    const { beginn, ende } = handreichung;
    if (beginn !== undefined && ende !== undefined && ende <= beginn)
      yield late(material, handreichung, 'ende', ende, beginn);
    yield* agenda(material);
    let last = '';
    for (const fenster of chapter('panels')?.zeitfenster ?? []) {
      if (fenster.bis <= fenster.von) yield late(material, fenster, 'bis', fenster.bis, fenster.von);
      if (fenster.von < last) yield late(material, fenster, 'von', fenster.von, last);
      last = fenster.bis;
    }
  },
};

function* agenda(material: Material): Iterable<Problem> {
  const { beginn, ende } = material.handreichung;
  const slots = (material.chapter('panels')?.zeitfenster ?? []).flatMap(({ von, bis }) => [von, bis]);
  // Times that other files confirm: of two that contradict each other the other one was mistyped.
  const confirmed = new Set([beginn, ende, ...slots]);
  let last: { readonly punkt: object; readonly key: string; readonly time: string } | undefined;
  const punkte = material.chapter('programm')?.punkte ?? [];
  for (const [index, punkt] of punkte.entries()) {
    const key = (['um', 'ab', 'von'] as const).find((each) => punkt[each] !== undefined);
    const start = key && punkt[key];
    if (key === undefined || start === undefined) continue;
    if (last !== undefined && start < last.time) {
      const isEarlier = confirmed.has(start) && !confirmed.has(last.time);
      yield isEarlier
        ? early(material, last.punkt, last.key, last.time, start)
        : late(material, punkt, key, start, last.time);
    }
    if (punkt.bis !== undefined && punkt.bis <= start) yield late(material, punkt, 'bis', punkt.bis, start);
    yield* gap(material, punkt, punkte[index + 1]);
    last = { punkt, key: punkt.bis === undefined ? key : 'bis', time: punkt.bis ?? start };
  }
}

/** A break that ends before the next point begins. */
function* gap({ of }: Material, punkt: ProgrammPunkt, next: ProgrammPunkt | undefined): Iterable<Problem> {
  const { titel, bis } = punkt;
  const begin = next?.um ?? next?.ab ?? next?.von;
  if (bis === undefined || begin === undefined || bis >= begin || !/[Pp]ause/.test(titel.text)) return;
  yield report('times-run-forward', { found: bis, before: begin, slip: 'gap' }, { place: of(punkt, 'bis') });
}

const early = ({ of }: Material, object: object, key: string, found: string, after: string): Problem =>
  report('times-run-forward', { found, before: after, slip: 'early' }, { place: of(object, key) });

const late = ({ of }: Material, object: object, key: string, found: string, before: string): Problem =>
  report('times-run-forward', { found, before }, { place: of(object, key) });
