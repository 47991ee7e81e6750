import { impressum, kurzfassung, seite, zusammenfassung } from './blatt.ts';
import { evaluation } from './evaluation.ts';
import { handreichung, serie } from './handreichung.ts';
import { kontakte, kontakteCsv } from './kontakte.ts';
import { panels } from './panels.ts';
import { programm } from './programm.ts';
import { protokoll } from './protokoll.ts';
import { stimmen } from './stimmen.ts';

/** The schema of each file of the content format, by the name of what the file holds. */
export const schemas = {
  serie,
  handreichung,
  programm,
  panels,
  evaluation,
  stimmen,
  kontakte,
  zusammenfassung,
  kurzfassung,
  protokoll,
  impressum,
  seite,
} as const;

export { kontakteCsv };
