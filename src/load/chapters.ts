import type { Place } from '../problem/index.ts';
import type { Baum, Geladen } from './types.ts';

/** A file a chapter asks for; the place is that of the entry which asks. */
export interface Wunsch {
  readonly art: string;
  readonly datei: string | undefined;
  readonly place: Place | undefined;
}

/** What each chapter is made of: single files, and folders of Markdown files. */
export const filesOf: Readonly<Record<string, string>> = {
  programm: 'programm.yaml',
  panels: 'panels.yaml',
  zusammenfassung: 'zusammenfassung.md',
  evaluation: 'evaluation.yaml',
  stimmen: 'stimmen.yaml',
  kontakte: 'kontakte.yaml',
  impressum: 'impressum.md',
  protokolle: 'protokolle/',
};

/**
 * Reads the chapters asked for off the tree of handreichung.yaml, whatever else is wrong with it. Without a tree
 * every file that exists is asked for, so that its mistakes are found in the same run.
 */
export function wishesOf(tree: Baum | undefined, bestand: Geladen['bestand']): readonly Wunsch[] {
  if (tree === undefined) return existing(bestand);
  const kapitel = isRecord(tree.wert) ? tree.wert.kapitel : undefined;
  if (!Array.isArray(kapitel)) return existing(bestand);
  return kapitel.filter(isRecord).flatMap((entry) => {
    if (typeof entry.art !== 'string') return [];
    const datei = typeof entry.datei === 'string' ? entry.datei : undefined;
    return [{ art: entry.art, datei, place: tree.place(entry, datei === undefined ? 'art' : 'datei') }];
  });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function existing(bestand: Geladen['bestand']): Wunsch[] {
  const paths = [...bestand.keys()];
  const arts = Object.entries({ ...filesOf, kontakte: 'kontakte.' }).filter(([, file]) =>
    paths.some((path) => path.startsWith(file)),
  );
  const pages = paths.filter((path) => /^seiten\/[^/]+\.md$/.test(path));
  return [
    ...arts.map(([art]) => ({ art, datei: undefined, place: undefined })),
    ...pages.map((datei) => ({ art: 'seite', datei, place: undefined })),
  ];
}
