import * as v from 'valibot';
import {
  abbildung,
  anzahl,
  auswahl,
  type Fehler,
  ganzzahl,
  janein,
  kann,
  kind,
  liste,
  muss,
  slug,
  text,
  zusatz,
} from './parts.ts';

export const fragearten = ['einfach', 'mehrfach', 'skala', 'freitext'] as const;
export const diagramme = ['punkte', 'balken', 'gestapelt', 'kreis'] as const;

/** Free text is a list, closed questions a mapping; counts come from one place; several choices need `n`. */
function answerFaults({ art, antworten, quelle, n }: Record<string, unknown>): Fehler[] {
  const faults: Fehler[] = [];
  const given = antworten !== undefined && antworten !== null;
  const fits = Array.isArray(antworten) === (art === 'freitext');
  if (given && !fits && fragearten.some((known) => known === art))
    faults.push({ key: 'antworten', rule: 'keys-fit-together' });
  if (given && quelle !== undefined && quelle !== null)
    faults.push({ key: 'quelle', rule: 'keys-fit-together' });
  if (given && art === 'mehrfach' && (n === undefined || n === null))
    faults.push({ key: 'n', rule: 'key-is-given' });
  return faults;
}

const frage = v.pipe(
  abbildung({
    id: muss(slug, 'Name der Frage für ::evaluation{frage=…}: Kleinbuchstaben, Ziffern, Bindestriche'),
    art: muss(
      auswahl(fragearten),
      'einfach, mehrfach (Mehrfachnennungen möglich), skala (mit Reihenfolge) oder freitext',
    ),
    einleitung: kann(text, 'Zeile über der Frage'),
    frage: muss(text, 'Wortlaut der Frage'),
    antworten: kann(
      v.union([v.record(v.string(), anzahl, kind('abbildung')), liste(text)], kind('antworten')),
      'Antwort: Anzahl, in der Reihenfolge der Anzeige; bei freitext eine Liste von Texten. Fehlt das Ergebnis noch, bleibt der Schlüssel weg.',
    ),
    n: kann(ganzzahl, 'Zahl der Personen, die geantwortet haben; bei mehrfach nötig'),
    quelle: kann(
      abbildung({
        datei: muss(text, 'CSV-Export der Umfrage, vom Ordner der Ausgabe aus'),
        spalte: muss(text, 'Überschrift der Spalte'),
      }),
      'Zählt die Antworten aus einem Export, statt antworten',
    ),
    diagramm: kann(auswahl(diagramme), 'punkte, balken, gestapelt oder kreis'),
  }),
  zusatz(answerFaults),
);

/** evaluation.yaml */
export const evaluation = abbildung({
  titel: muss(text, 'Überschrift des Kapitels'),
  teilnehmende: kann(anzahl, 'Zahl der Teilnehmenden der Veranstaltung'),
  antworten: kann(anzahl, 'Zahl der ausgefüllten Bögen'),
  zeitraum: kann(text, 'Wann gefragt wurde'),
  beispieldaten: kann(
    janein,
    'true: erfundene Zahlen, sichtbar gekennzeichnet; nie in einer Veröffentlichung',
  ),
  fragen: muss(liste(frage), 'Fragen in ihrer Reihenfolge'),
});
