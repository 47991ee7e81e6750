import type { Gruppe, Panel, Person, Protokoll } from '../../model/index.ts';
import { nameKey } from './names.ts';
import type { Platz, PlatzArt } from './plan.ts';

/** Unnamed seats of a table where the issue knows of no attendance at all. */
const assumed = 6;

const seatOf = (art: PlatzArt, person: Person): Platz => ({
  art,
  person: nameKey(person.name),
  ...(person.ort !== undefined && { ort: person.ort.trim().replace(/\s+/g, ' ') }),
});

/** One dot is one person: who is named twice at a table sits there once, in the first of the roles. */
function once(seats: readonly Platz[]): Platz[] {
  const seen = new Set<string>();
  return seats.filter(({ person }) => person === '' || (!seen.has(person) && seen.add(person)));
}

const isNamed = (person: Person) => nameKey(person.name) !== '';

/** People of a group who are only counted: listed without a name, or missing from the list up to `anzahl`. */
function unnamedOf({ anzahl = 0, personen }: Gruppe): number {
  const named = new Set(personen.filter(isNamed).map((person) => nameKey(person.name))).size;
  const nameless = personen.filter((person) => !isNamed(person)).length;
  return Math.max(nameless, anzahl - named);
}

const unnamedSeats = (count: number): Platz[] =>
  Array.from({ length: count }, () => ({ art: 'ohne-namen', person: '' }));

/** Groups that sat at this panel; a group of no certain panel sat at all of its protocol. */
function groupsAt(panel: Panel, protokolle: readonly Protokoll[]): Gruppe[] {
  return protokolle
    .flatMap((protokoll) => protokoll.anwesende)
    .filter((gruppe) => gruppe.panel === undefined || gruppe.panel.nummer === panel.nummer);
}

/** Who held a role: as the protocol of this one panel states it, else as panels.yaml does. */
function held(role: 'moderation' | 'protokoll', panel: Panel, protokolle: readonly Protokoll[]) {
  const own = protokolle.find((protokoll) => protokoll.panels.length === 1 && protokoll[role].length > 0);
  const people = own?.[role] ?? panel[role];
  return people.length > 0
    ? people
    : (protokolle.find((protokoll) => protokoll[role].length > 0)?.[role] ?? []);
}

/** Seats of a panel in order: moderation, protokoll, named, unnamed. Rule 1 of the cover art. */
export function seatsOf(panel: Panel, protokolle: readonly Protokoll[]): Platz[] {
  const own = protokolle.filter(({ panels }) => panels.some(({ nummer }) => nummer === panel.nummer));
  const groups = groupsAt(panel, own);
  const roles = (['moderation', 'protokoll'] as const).flatMap((role) =>
    held(role, panel, own).map((person) => seatOf(role, person)),
  );
  const named = groups.flatMap(({ personen }) => personen.filter(isNamed));
  const unnamed = protokolle.some(hasAttendance)
    ? groups.reduce((sum, gruppe) => sum + unnamedOf(gruppe), 0)
    : assumed;
  return once([...roles, ...named.map((person) => seatOf('namentlich', person)), ...unnamedSeats(unnamed)]);
}

const hasAttendance = ({ anwesende }: Protokoll) =>
  anwesende.some(({ anzahl = 0, personen }) => anzahl > 0 || personen.length > 0);
