import { join } from 'node:path';
import { report } from '../problem/index.ts';
import { isRecord } from './chapters.ts';
import { parseTable } from './csv.ts';
import { type Lesung, need, show } from './files.ts';
import type { Baum, Tabelle } from './types.ts';

/** Reads the survey exports named by `fragen[].quelle.datei`; the key that names one is the place of its errors. */
export async function readTables(
  lesung: Lesung,
  evaluation: Baum | undefined,
): Promise<ReadonlyMap<string, Tabelle>> {
  const tables = new Map<string, Tabelle>();
  const first = new Map(sourcesOf(evaluation).toReversed());
  for (const [datei, quelle] of [...first].toReversed()) {
    const place = evaluation?.place(quelle, 'datei');
    if (/\.(csv|tsv|txt)$/i.test(datei)) {
      const table = await need(lesung, datei, place, parseTable);
      if (table !== undefined) tables.set(datei, table);
    } else {
      lesung.problems.push(report('survey-is-csv', { file: datei }, { place }));
      lesung.kaputt.push(show(join(lesung.folder, datei), lesung.cwd));
    }
  }
  return tables;
}

/** Paths of survey exports and the mappings that name them, whatever else is wrong with the file. */
function sourcesOf(evaluation: Baum | undefined): (readonly [string, object])[] {
  const fragen = isRecord(evaluation?.wert) ? evaluation.wert.fragen : undefined;
  return (Array.isArray(fragen) ? fragen : []).flatMap((frage) => {
    const quelle = isRecord(frage) && isRecord(frage.quelle) ? frage.quelle : undefined;
    return typeof quelle?.datei === 'string' ? [[quelle.datei, quelle] as const] : [];
  });
}
