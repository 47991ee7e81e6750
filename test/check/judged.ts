import { loadRules } from '../../src/check/index.ts';
import { modelOf } from '../../src/model/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import { openDictionaries } from '../../src/spell/index.ts';
import { type Files, loadFiles } from '../load/folder.ts';

const { runRules } = await loadRules();

export interface Judged {
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
}

/** What the model and all rules say about the issue `nr-1` of these files. */
export async function judged(files: Files, release = false): Promise<Judged> {
  const { problems, sources } = await found(files, release);
  return { problems: problems.filter(({ quiet }) => quiet !== true), sources };
}

/** The same, with what is only worth fixing. */
export async function found(files: Files, release = false): Promise<Judged> {
  const geladen = await loadFiles(files);
  const { entwurf, unbekannt, problems } = modelOf(geladen);
  const checked = {
    handreichung: entwurf,
    unbekannt,
    sources: geladen.quellen,
    bildpunkte: geladen.bildpunkte,
    files: [...geladen.bestand.keys()],
    release,
    woerterbuecher: await openDictionaries(),
  };
  return { problems: runRules(checked, problems), sources: geladen.quellen };
}

/** A problem as one line for comparing: rule and place. */
export const lineOf = ({ rule, place, message }: Problem): string =>
  `${rule} ${place?.file ?? ''}:${place?.line ?? ''}:${place?.column ?? ''} ${message.de}`;
