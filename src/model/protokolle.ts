import type { InferInput } from 'valibot';
import { report } from '../problem/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import { freigabeOf, unbestimmt } from './freigabe.ts';
import { kurzOf, panelsByNumber } from './panels.ts';
import { personAt, personenAt } from './person.ts';
import { prosaOder, stumm } from './prosa.ts';
import type { protokoll as schema } from './schema/protokoll.ts';
import type { Freigabe, Gruppe, Panel, Panels, Person, Prosa, Protokoll, Text } from './types.ts';
import type { Teil } from './validate.ts';

type Kopf = InferInput<typeof schema>;
type Geschrieben = Extract<NonNullable<Kopf['anwesende']>, readonly unknown[]>[number];

/** One protocol; what its front matter leaves out comes from its panels. Where none of them is known its title is empty. */
export function protokollOf(
  bau: Bau,
  { baum, wert }: Teil<Kopf>,
  text: Text,
  panels: Panels | undefined,
): Protokoll {
  const named = panelsByNumber(bau, { baum, wert: wert.panels }, panels);
  const own = prosaOder(bau, baum, wert, 'thema');
  const freigabe = freigabeOf(wert.freigabe) ?? unbestimmt('oeffentlich');
  const rest = {
    zeitraum: prosaOder(bau, baum, wert, 'zeitraum'),
    anwesende: gruppenOf(bau, { baum, wert }, named, freigabe),
    moderation: personenOf(bau, { baum, wert }, named, 'moderation'),
    protokoll: personenOf(bau, { baum, wert }, named, 'protokoll'),
  };
  const known = own ?? named[0]?.thema;
  if (known === undefined) bau.kaputt.push(baum.file);
  const kurz = oder(wert.kurz) ?? kurzTitle(own, named);
  const protokoll = gegeben({
    datei: dateiOf(bau, baum.file),
    panels: named,
    thema: known ?? stumm,
    kurz,
    ...rest,
    freigabe,
    text,
  });
  return bau.register.link(protokoll, { baum, halter: wert });
}

/** The path of a file below its issue folder. */
export const dateiOf = (bau: Bau, file: string): string => file.slice(bau.geladen.pfad.length + 1);

const kurzTitle = (own: Prosa | undefined, panels: readonly Panel[]): string =>
  own === undefined ? (panels[0]?.kurz ?? '') : kurzOf(own.text);

/** As stated, else everybody its panels name, once. */
function personenOf(
  bau: Bau,
  { baum, wert }: Teil<Kopf>,
  panels: readonly Panel[],
  key: 'moderation' | 'protokoll',
): readonly Person[] {
  const stated = wert[key];
  if (stated !== null && stated !== undefined) return personenAt(bau, baum, wert, key);
  const byName = new Map(panels.flatMap((panel) => panel[key]).map((person) => [person.name, person]));
  return [...byName.values()];
}

function gruppenOf(
  bau: Bau,
  { baum, wert }: Teil<Kopf>,
  panels: readonly Panel[],
  freigabe: Freigabe,
): readonly Gruppe[] {
  const { anwesende } = wert;
  if (anwesende === null || anwesende === undefined) return [];
  const groups: readonly Geschrieben[] = Array.isArray(anwesende) ? anwesende : [anwesende];
  const paired = wert.panels.length === 1 || groups.length === wert.panels.length;
  if (!paired && groups.length > 1) {
    const counts = { groups: groups.length, panels: wert.panels.length };
    bau.problems.push(report('groups-follow-panels', counts, { place: baum.keyPlace(wert, 'anwesende') }));
  }
  return groups.map((group, index) => {
    const panel = paired ? (panels.length === 1 ? panels[0] : panels[index]) : undefined;
    return gruppeOf(bau, { baum, wert: group }, panel, freigabe);
  });
}

function gruppeOf(
  bau: Bau,
  { baum, wert }: Teil<Geschrieben>,
  panel: Panel | undefined,
  inherited: Freigabe,
): Gruppe {
  const personen = wert.personen.map((_, index) => personAt(bau, baum, wert.personen, index));
  const gruppe = gegeben({
    gruppe: oder(wert.gruppe),
    anzahl: oder(wert.anzahl),
    unterAnderem: wert.unter_anderem ?? false,
    personen,
    panel,
    freigabe: freigabeOf(wert.freigabe) ?? inherited,
  });
  return bau.register.link(gruppe, { baum, halter: wert, namen: { unterAnderem: 'unter_anderem' } });
}
