import type { PhrasingContent } from 'mdast';
import * as v from 'valibot';
import type { Baum, Geladen } from '../load/index.ts';
import type { Bau } from './bau.ts';
import type { Kapitelinhalte } from './kapitel.ts';
import { serie as schema } from './schema/handreichung.ts';
import type { Part } from './types.ts';
import type { Issue, Serie } from './umschlag.ts';

/** Folders and files are called by their part, but for these. */
const parts: Readonly<Record<string, Part>> = { kurzfassungen: 'zusammenfassung', seiten: 'seite' };
const named = new Set<string>(
  'programm panels zusammenfassung protokolle evaluation stimmen kontakte impressum handreichung'.split(' '),
);

/** The parts of which a file could not be read or made, whether the reading or the model found it. */
export function unbekanntIn({ geladen, kaputt }: Pick<Bau, 'geladen' | 'kaputt'>): ReadonlySet<Part> {
  return new Set([...geladen.kaputt, ...kaputt].map((file) => partOf(file, geladen)));
}

/** What else stands below the issue folder are pages and the exports of the survey. */
function partOf(file: string, { pfad }: Geladen): Part {
  if (!file.startsWith(`${pfad}/`)) return 'serie';
  const [name = ''] = file.slice(pfad.length + 1).split(/[./]/);
  if (named.has(name)) return name as Part;
  return parts[name] ?? (file.endsWith('.md') ? 'seite' : 'evaluation');
}

/**
 * Stands in for a handreichung.yaml that is broken, so that its chapters can be checked: every chapter that was read,
 * and of what the file says nothing but the severities of rules, if those at least are right.
 */
export function ohneKopf({ geladen }: Bau, inhalte: Kapitelinhalte): Issue {
  const arten = (Object.keys(inhalte) as (keyof Kapitelinhalte)[]).filter((art) => art !== 'seiten');
  const kapitel = [
    ...arten.map((art) => ({ art })),
    ...[...inhalte.seiten.keys()].map((datei) => ({ art: 'seite' as const, datei })),
  ];
  const wert = { nummer: 0, titel: '', datum: '', veroeffentlicht: '', kapitel };
  return { baum: leer, wert: { ...wert, ...regelnIn(geladen.handreichung) } };
}

/** Of a serie.yaml that is broken, likewise; undefined where there is none. */
export const settingsOf = (baum: Baum | undefined): Serie | undefined =>
  baum && { baum: leer, wert: regelnIn(baum) };

/** Severities set in a file that is broken elsewhere: rules that are off stay off. */
function regelnIn(baum: Baum | undefined): Pick<Serie['wert'], 'regeln'> {
  const wert = baum?.wert;
  const written = typeof wert === 'object' && wert !== null && 'regeln' in wert ? wert.regeln : undefined;
  const found = v.safeParse(schema.entries.regeln, written);
  return found.success && found.output ? { regeln: found.output } : {};
}

/** A tree that has no places. */
const leer: Baum = {
  file: '',
  source: '',
  wert: {},
  namen: () => [],
  place: () => undefined,
  keyPlace: () => undefined,
  span: () => undefined,
  keySpan: () => undefined,
  inline: (): readonly PhrasingContent[] => [],
  inlineKey: () => [],
  block: () => ({ type: 'root', children: [] }),
};
