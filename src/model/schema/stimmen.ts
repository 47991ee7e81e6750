import * as v from 'valibot';
import { abbildung, type Fehler, freigabe, kann, liste, muss, text, zusatz } from './parts.ts';

/** A voice is quoted or reported, one of the two. */
function voiceFaults({ zitat, wiedergabe }: Record<string, unknown>): Fehler[] {
  const [quoted, reported] = [zitat, wiedergabe].map((value) => value !== undefined && value !== null);
  if (quoted && reported) return [{ key: 'wiedergabe', rule: 'keys-fit-together' }];
  return quoted || reported ? [] : [{ key: 'zitat', rule: 'key-is-given' }];
}

const stimme = v.pipe(
  abbildung({
    name: muss(text, 'Vor- und Nachname'),
    rolle: kann(text, 'Ort, Amt oder Institution'),
    zitat: kann(text, 'Wörtliche Rede; die Anführungszeichen setzt das Programm'),
    wiedergabe: kann(text, 'Sinngemäße Wiedergabe ohne Anführungszeichen'),
    bild: kann(text, 'Porträt, vom Ordner der Ausgabe aus'),
    alt: kann(text, 'Was auf dem Bild zu sehen ist'),
    nachweis: kann(text, 'Wer das Bild gemacht hat'),
    freigabe: kann(freigabe),
  }),
  zusatz(voiceFaults),
);

/** stimmen.yaml */
export const stimmen = abbildung({
  titel: muss(text, 'Überschrift der Seite'),
  freigabe: kann(freigabe),
  stimmen: muss(liste(stimme), 'Stimmen in ihrer Reihenfolge'),
});
