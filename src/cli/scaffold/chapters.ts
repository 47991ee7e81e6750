/**
 * What stands in the files of a new issue: little, complete, and marked. Every text to be replaced holds the word
 * PLATZHALTER, so that a release can refuse what was forgotten.
 */

/** A file of the new issue: path below its folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const schemaLine = (name: string): string => `# yaml-language-server: $schema=../schema/${name}.schema.json`;

const programm = `${schemaLine('programm')}
# Der Ablauf des Tages. Ein Punkt ohne Zeit gehört zu dem darüber.

titel: Tagesablauf

punkte:
  - ab: "09:30"
    titel: Ankommen
  - um: "10:00"
    titel: PLATZHALTER Begrüßung
    personen:
      - PLATZHALTER Moderation
  - von: "10:30"
    bis: "11:30"
    titel: PLATZHALTER Panels
  - um: "15:00"
    titel: Ende
`;

const panels = `${schemaLine('panels')}
# Die Panels nach Zeitfenstern. Jede Nummer gibt es nur einmal.

titel: Panels

zeitfenster:
  - von: "10:30"
    bis: "11:30"
    panels:
      - nummer: 1
        thema: PLATZHALTER Erstes Thema
        moderation: PLATZHALTER Moderation
        protokoll: PLATZHALTER Protokoll
      - nummer: 2
        thema: PLATZHALTER Zweites Thema
        moderation: PLATZHALTER Protokoll
        protokoll: PLATZHALTER Moderation
`;

const zusammenfassung = `---
titel: Zusammenfassung
wer: PLATZHALTER Wer dabei war.
wie: PLATZHALTER In welcher Form der Tag stattfand.
---

PLATZHALTER Was der Tag ergeben hat.
`;

const kurzfassung = (nummer: number, thema: string): string => `---
titel: PLATZHALTER ${thema}
panels: [${nummer}]
---

PLATZHALTER Die wichtigsten Punkte in wenigen Sätzen.
`;

const protokoll = (nummer: number): string => `---
panels: [${nummer}]
anwesende:
  anzahl: 2
  personen:
    - PLATZHALTER Moderation
    - PLATZHALTER Protokoll
---

## Herausforderungen

- PLATZHALTER Was schwierig ist.

## Lösungsansätze

- PLATZHALTER Was hilft.
`;

const evaluation = `${schemaLine('evaluation')}
# Fragen und Ergebnisse der Befragung. Die Zahlen sind erfunden:
# Sobald die echten vorliegen, eintragen und beispieldaten streichen.

titel: Evaluation
teilnehmende: 20
antworten: 12
beispieldaten: true

fragen:
  - id: zufriedenheit
    art: skala
    frage: Wie zufrieden sind Sie mit der Veranstaltung insgesamt?
    antworten:
      sehr zufrieden: 5
      zufrieden: 4
      eher unzufrieden: 2
      unzufrieden: 1

  - id: anregungen
    art: freitext
    frage: Was möchten Sie uns noch mitgeben?
    antworten:
      - PLATZHALTER Antwort im Wortlaut
`;

const stimmen = `${schemaLine('stimmen')}
# Stimmen zum Tag: zitat für wörtliche Rede (ohne Anführungszeichen schreiben), wiedergabe für sinngemäße.

titel: Stimmen
freigabe: oeffentlich

stimmen:
  - name: PLATZHALTER Moderation
    rolle: PLATZHALTER Einrichtung
    wiedergabe: PLATZHALTER Was diese Person vom Tag mitnimmt.
`;

const kontakte = `${schemaLine('kontakte')}
# Kontaktliste und zugleich das Verzeichnis, nach dem Namen in den anderen Dateien geschrieben werden.
# freigabe erst auf oeffentlich stellen, wenn die Zustimmung vorliegt; hier gilt sie nur für die Platzhalter.

titel: Kontaktliste
freigabe: oeffentlich

kontakte:
  - kommune: PLATZHALTER Gemeinde
    name: PLATZHALTER Moderation
    institution: PLATZHALTER Einrichtung
    email: PLATZHALTER-moderation@example.org
  - kommune: PLATZHALTER Gemeinde
    name: PLATZHALTER Protokoll
    institution: PLATZHALTER Einrichtung
    email: PLATZHALTER-protokoll@example.org
`;

const impressum = `---
titel: Impressum
---

## Herausgeber

PLATZHALTER Name und Anschrift

## Autorschaft

PLATZHALTER Namen

## Lizenz

PLATZHALTER Unter welchen Bedingungen die Handreichung weitergegeben werden darf.
`;

const seite = `---
titel: PLATZHALTER Überschrift
---

PLATZHALTER Text der Seite.
`;

/** The files of each kind of chapter; pages of their own have one each, at the path their chapter names. */
const filesByArt: Readonly<Record<string, readonly NewFile[]>> = {
  programm: [{ path: 'programm.yaml', text: programm }],
  panels: [{ path: 'panels.yaml', text: panels }],
  zusammenfassung: [
    { path: 'zusammenfassung.md', text: zusammenfassung },
    { path: 'kurzfassungen/1-platzhalter.md', text: kurzfassung(1, 'Erstes Thema') },
    { path: 'kurzfassungen/2-platzhalter.md', text: kurzfassung(2, 'Zweites Thema') },
  ],
  protokolle: [
    { path: 'protokolle/1-platzhalter.md', text: protokoll(1) },
    { path: 'protokolle/2-platzhalter.md', text: protokoll(2) },
  ],
  evaluation: [{ path: 'evaluation.yaml', text: evaluation }],
  stimmen: [{ path: 'stimmen.yaml', text: stimmen }],
  kontakte: [{ path: 'kontakte.yaml', text: kontakte }],
  impressum: [{ path: 'impressum.md', text: impressum }],
};

/** A chapter as handreichung.yaml lists it. */
export interface ChapterEntry {
  readonly art: string;
  readonly datei?: string | undefined;
}

/** All chapters in their usual order. */
export const usualChapters: readonly ChapterEntry[] = [
  { art: 'programm' },
  { art: 'panels' },
  { art: 'zusammenfassung' },
  { art: 'protokolle' },
  { art: 'evaluation' },
  { art: 'stimmen' },
  { art: 'seite', datei: 'seiten/ausblick.md' },
  { art: 'kontakte' },
  { art: 'impressum' },
];

/** The files these chapters need, each once. */
export function chapterFiles(chapters: readonly ChapterEntry[]): readonly NewFile[] {
  const files = chapters.flatMap(({ art, datei }) =>
    art === 'seite' && datei !== undefined ? [{ path: datei, text: seite }] : (filesByArt[art] ?? []),
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
