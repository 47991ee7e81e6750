import { latin } from './latin.ts';
import type { Material } from './material/material.ts';

/** That people came together, as forewords tell it. */
const gathered = latin(
  String.raw`(?<!\p{L})(?:kamen|trafen|versammelten|diskutierten|tagten|berieten|nahmen|tauschten|arbeiteten|sprachen|waren|sind\s[^.!?]*(?:zusammengekommen|gekommen)|haben\s[^.!?]*(?:getroffen|versammelt|diskutiert|getagt|beraten|ausgetauscht|teilgenommen|gearbeitet|gesprochen))(?!\p{L})`,
);

/** Whether a sentence tells that as many people as came to the event gathered; never where their number is not known. */
export function tellsOfEvent(sentence: string, { chapter }: Material): boolean {
  const all = chapter('evaluation')?.teilnehmende;
  if (all === undefined || all < 10 || !gathered.test(sentence)) return false;
  return new RegExp(`(?<![\\d.,])${all}(?![\\d.,%])(?!\\s(?:%|Prozent|Euro|Uhr))`).test(sentence);
}
