import * as v from 'valibot';
import {
  abbildung,
  auswahl,
  datum,
  email,
  type Fehler,
  farbe,
  ganzzahl,
  janein,
  kann,
  kind,
  liste,
  monat,
  muss,
  sprache,
  text,
  url,
  zeit,
  zusatz,
} from './parts.ts';

export const arten = [
  'programm',
  'panels',
  'zusammenfassung',
  'protokolle',
  'evaluation',
  'stimmen',
  'kontakte',
  'impressum',
  'seite',
] as const;
export const ausgaben = ['oeffentlich', 'intern', 'druck', 'web'] as const;

const logos = kann(
  liste(
    abbildung({
      bild: muss(text, 'Bilddatei, vom Ordner der Ausgabe aus'),
      alt: muss(text, 'Name der Stelle, deren Logo es ist'),
      url: kann(url, 'Internetadresse'),
    }),
  ),
  'Logos in ihrer Reihenfolge',
);

const herausgeber = abbildung({
  name: muss(text, 'Name des Herausgebers'),
  stelle: kann(text, 'Stelle, die veröffentlicht: zweite Zeile auf dem Umschlag'),
  url: muss(url, 'Internetadresse'),
  email: kann(email, 'E-Mail-Adresse'),
  anschrift: kann(text, 'Straße, Postleitzahl und Ort'),
});

const foerderung = abbildung({
  eu: muss(janein, 'true: EU-Emblem mit Förderhinweis auf Umschlag und Impressum'),
  programm: kann(text, 'Name des Förderprogramms'),
  logos,
});

/** Keys that serie.yaml sets for all issues and an issue may set anew. */
const gemeinsam = {
  reihe: kann(text, 'Name der Reihe, z. B. Handreichung'),
  sprache: kann(sprache, 'Sprache des Dokuments, z. B. de'),
  herausgeber: kann(herausgeber, 'Wer die Handreichung herausgibt'),
  erscheinungsort: kann(text, 'Ort der Veröffentlichung'),
  foerderung: kann(foerderung, 'Förderung'),
  foerderhinweis: kann(
    v.union([text, liste(text)], kind('texte')),
    'Förderhinweis auf der Rückseite; Text oder Liste',
  ),
  marke: kann(abbildung({ grundfarbe: kann(farbe, 'z. B. "#DAD3F7"') }), 'Marke der Reihe'),
  regeln: kann(
    v.record(v.string(), auswahl(['off', 'info', 'warn', 'error']), kind('abbildung')),
    'Schwere der Prüfregeln: off, info, warn oder error',
  ),
  abkuerzungen: kann(v.record(v.string(), text, kind('abbildung')), 'Bekannte Abkürzungen und ihre Langform'),
  woerter: kann(liste(text), 'Wörter, die die Rechtschreibprüfung kennen soll'),
  gender: kann(
    auswahl(['doppelpunkt', 'stern', 'paar', 'neutral', 'aus']),
    'Schreibweise des Hauses; sonst die häufigste der Ausgabe',
  ),
};

/** serie.yaml */
export const serie = abbildung({
  ...gemeinsam,
  umschlag: kann(abbildung({ logos }), 'Logos auf dem Umschlag'),
});

/** `datei` belongs to a page of its own, and only to that. */
function chapterFaults({ art, datei }: Record<string, unknown>): Fehler[] {
  const given = datei !== undefined && datei !== null;
  if (art === 'seite' && !given) return [{ key: 'datei', rule: 'key-is-given' }];
  return given && art !== 'seite' && arten.some((known) => known === art)
    ? [{ key: 'datei', rule: 'keys-fit-together' }]
    : [];
}

const kapitel = v.pipe(
  abbildung({
    art: muss(auswahl(arten), 'Was das Kapitel ist'),
    titel: kann(text, 'Titel in Inhalt und Seitenfuß'),
    inhaltsverzeichnis: kann(janein, 'false: steht nicht im Inhalt'),
    datei: kann(text, 'Nur bei seite: die Markdown-Datei, z. B. seiten/grusswort.md'),
    ausgaben: kann(liste(auswahl(ausgaben)), 'Nur in diesen Ausgaben; sonst in allen'),
  }),
  zusatz(chapterFaults),
);

/** A picture needs its text alternative. */
const coverFaults = ({ bild, alt }: Record<string, unknown>): Fehler[] =>
  bild !== undefined && bild !== null && (alt === undefined || alt === null)
    ? [{ key: 'alt', rule: 'key-is-given' }]
    : [];

const umschlag = v.pipe(
  abbildung({
    bild: kann(text, 'Titelbild, vom Ordner der Ausgabe aus; sonst der gezeichnete Sitzplan'),
    alt: kann(text, 'Was auf dem Bild zu sehen ist'),
    nachweis: kann(text, 'Wer das Bild gemacht hat'),
    logos,
  }),
  zusatz(coverFaults),
);

/** handreichung.yaml; `reihe` and `herausgeber` may stand in serie.yaml instead. */
export const handreichung = abbildung({
  ...gemeinsam,
  nummer: muss(ganzzahl, 'Nummer in der Reihe'),
  titel: muss(text, 'Titel der Veranstaltung oder des Themas'),
  untertitel: kann(text, 'Untertitel'),
  datum: muss(datum, 'Tag der Veranstaltung, z. B. 2024-09-24'),
  beginn: kann(zeit, 'Beginn, z. B. "10:00"'),
  ende: kann(zeit, 'Ende, z. B. "15:00"'),
  ort: kann(text, 'Ort der Veranstaltung'),
  veroeffentlicht: muss(monat, 'Monat oder Tag der Veröffentlichung, z. B. 2024-10'),
  umschlag: kann(umschlag, 'Umschlag'),
  kapitel: muss(v.pipe(liste(kapitel), v.minLength(1, kind('gefuellt'))), 'Kapitel in ihrer Reihenfolge'),
  beginn_zaehlung: kann(auswahl(arten), 'Das Kapitel, das Seite 1 trägt; sonst das erste'),
});
