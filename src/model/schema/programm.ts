import * as v from 'valibot';
import { abbildung, type Fehler, kann, liste, muss, person, text, zeit, zusatz } from './parts.ts';

/** A time is `um`, `ab`, or `von` with `bis`. */
function timeFaults(punkt: Record<string, unknown>): Fehler[] {
  const given = ['um', 'ab', 'von'].filter((key) => isGiven(punkt[key]));
  const faults: Fehler[] = given.slice(1).map((key) => ({ key, rule: 'keys-fit-together' }));
  if (isGiven(punkt.von) && !isGiven(punkt.bis)) faults.push({ key: 'bis', rule: 'key-is-given' });
  if (isGiven(punkt.bis) && !isGiven(punkt.von)) faults.push({ key: 'von', rule: 'key-is-given' });
  return faults;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const punkt = v.pipe(
  abbildung({
    um: kann(zeit, 'Zeitpunkt, z. B. "10:00"'),
    ab: kann(zeit, 'Beginn ohne Ende, z. B. "09:00"'),
    von: kann(zeit, 'Beginn; braucht bis'),
    bis: kann(zeit, 'Ende; braucht von'),
    titel: muss(text, 'Was stattfindet'),
    text: kann(text, 'Ein erläuternder Satz'),
    personen: kann(liste(person), 'Namen, gern mit (Ort oder Institution)'),
  }),
  zusatz(timeFaults),
);

/** programm.yaml */
export const programm = abbildung({
  titel: muss(text, 'Überschrift der Seite'),
  punkte: muss(liste(punkt), 'Programmpunkte; einer ohne Zeit gehört zum vorigen'),
});
