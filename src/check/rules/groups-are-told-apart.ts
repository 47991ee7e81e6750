import type { Gruppe, Panel, Zeitfenster } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

const ordinals = 'erste zweite dritte vierte fünfte'.split(' ');
const round = latin(
  String.raw`(?<!\p{L})(?:(erste|zweite|dritte|vierte|fünfte)[nrs]?|(\d)\.)\s(?:\p{L}*[Rr]unde|Durchgang|Zeitfenster|Block|Slot|Teil)`,
  'i',
);

/**
 * The groups of those who attended have different names, and a name that tells of a round, a panel or a part of the day
 * tells of the one the group sat in.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1, 3]
 *   anwesende:
 *     - {gruppe: Erste Runde, personen: [Ida Iltis (Neustadt/Sa.)]}
 *     - {gruppe: Zweite Runde, personen: [Jan Jaguar (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1, 3]
 *   anwesende: {gruppe: ⟦Anwesende der ersten Runde⟧, personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1, 3]
 *   anwesende:
 *     - {gruppe: ⟦Zweite Runde⟧, personen: [Ida Iltis (Neustadt/Sa.)]}
 *     - {gruppe: Zweite Runde, personen: [Jan Jaguar (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende:
 *     - {gruppe: Aus der Stadt, personen: [Ida Iltis (Neustadt/Sa.)]}
 *     - {gruppe: ⟦Aus der Stadt⟧, personen: [Jan Jaguar (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {gruppe: ⟦Anwesende am Nachmittag⟧, personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1, 3]
 *   anwesende:
 *     - {gruppe: Panel 1, personen: [Ida Iltis (Neustadt/Sa.)]}
 *     - {gruppe: ⟦Panel 2⟧, personen: [Jan Jaguar (Rotental)]}
 *   ---
 *   Ein Satz.
 */
export const groupsAreToldApart: Rule = {
  id: 'groups-are-told-apart',
  needs: ['panels'],
  *check({ chapter, of }) {
    const slots = chapter('panels')?.zeitfenster ?? [];
    for (const { anwesende, panels } of chapter('protokolle') ?? []) {
      const seen = new Set<string>();
      const told = new Set<string>();
      for (const [index, group] of anwesende.entries()) {
        const name = group.gruppe;
        if (name === undefined) continue;
        const place = of(group, 'gruppe');
        const missing = missingBeside(group, panels, slots);
        if (missing !== undefined && anwesende.length === 1)
          yield report('groups-are-told-apart', { found: name, missing }, { place });
        const expected = expectedOf(group, { index, panels, slots, isOnly: anwesende.length === 1 });
        if (expected !== undefined) {
          told.add(folded(name));
          yield report('groups-are-told-apart', { found: name, expected }, { place });
        } else if (seen.has(folded(name)) && !told.has(folded(name)))
          yield report('groups-are-told-apart', { found: name }, { place });
        seen.add(folded(name));
      }
    }
  },
};

/** Of panels in the morning and in the afternoon, the half of the day that a name leaves out. */
function missingBeside(
  { gruppe = '' }: Gruppe,
  panels: readonly Panel[],
  slots: readonly Zeitfenster[],
): string | undefined {
  const slotOf = (panel: Panel) => slots.findIndex((slot) => slot.panels.includes(panel));
  const sat = new Set(panels.map(slotOf));
  if (sat.size < 2) return undefined;
  const isMorning = morning.test(gruppe);
  const isAfternoon = afternoon.test(gruppe);
  if (isMorning !== isAfternoon) {
    const other = isMorning ? 'Nachmittag' : 'Vormittag';
    return panels.some(({ von, bis }) => (isMorning ? von >= '12:30' : bis <= '12:30')) ? other : undefined;
  }
  const [, word, digit] = round.exec(gruppe) ?? [];
  const said = digit === undefined ? ordinals.indexOf(word?.toLowerCase() ?? '') : Number(digit) - 1;
  const other = [...sat].find((slot) => slot !== said);
  return said < 0 || /ganztägig|beide|alle/i.test(gruppe) ? undefined : `${(other ?? 0) + 1}. Runde`;
}

const morning = /(?<!\p{L})(?:[Vv]ormittag|[Mm]orgen)s?(?!\p{L})/u;
const afternoon = /(?<!\p{L})Nachmittag/iu;

interface Sat {
  readonly index: number;
  readonly panels: readonly Panel[];
  readonly slots: readonly Zeitfenster[];
  readonly isOnly: boolean;
}

/** What the name should tell of instead: the round, panel or part of the day in which the group sat. */
function expectedOf(
  { gruppe = '', panel }: Gruppe,
  { index, panels, slots, isOnly }: Sat,
): string | undefined {
  const [, number] = /^Panel (\d{1,2})(?!\d)/.exec(gruppe) ?? [];
  const own = panel ?? (isOnly && panels.length === 1 ? panels[0] : undefined);
  if (number !== undefined && panels.length > 0 && !panels.some(({ nummer }) => nummer === Number(number)))
    return `Panel ${(own ?? panels[0])?.nummer}`;
  if (own === undefined) return undefined;
  const at = slots.findIndex((slot) => slot.panels.includes(own));
  const [, word, digit] = round.exec(gruppe) ?? [];
  const said = digit === undefined ? ordinals.indexOf(word?.toLowerCase() ?? '') : Number(digit) - 1;
  // “The first round” may be that of the day or that of the topic.
  if (said >= 0 && said !== at && said !== index) return `${at + 1}. Runde`;
  const isMorning = morning.test(gruppe);
  if (isMorning && own.von >= '12:30') return 'Nachmittag';
  return afternoon.test(gruppe) && own.bis <= '12:30' ? 'Vormittag' : undefined;
}
