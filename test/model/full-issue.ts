import type { Handreichung, Inhalte, Modell } from '../../src/model/index.ts';
import { type Files, modelFrom } from '../load/folder.ts';

/** A small issue that uses every file and nearly every key of the format. */
export const fullIssue: Files = {
  'serie.yaml': `reihe: Handreichung
sprache: de
erscheinungsort: Dresden
herausgeber:
  name: Landesverband
  url: www.verband.de
foerderhinweis: Mitfinanziert durch *Steuermittel*.
foerderung: {eu: true, programm: ESF Plus}
umschlag:
  logos:
    - {bild: bilder/logo.svg, alt: Landesverband, url: verband.de}
marke: {grundfarbe: "#DAD3F7"}
regeln: {names-agree: error, sums-agree: warn}
abkuerzungen: {ESF: Europäischer Sozialfonds, GWA: Gemeinwesenarbeit}
woerter: [Barcamp, Weltecho]
gender: doppelpunkt
`,
  'nr-1/bilder/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'nr-1/bilder/saal.jpg': 'x',
  'nr-1/handreichung.yaml': `nummer: 1
titel: Treffen der *Kommunen*
untertitel: Ein Tag im Weltecho
datum: 2024-09-24
beginn: 10:00
ende: "15:00"
ort: Chemnitz, „Weltecho“
veroeffentlicht: 2024-10
kapitel:
  - art: programm
  - art: panels
    titel: Themen des Tages
  - art: zusammenfassung
  - art: protokolle
  - art: evaluation
    inhaltsverzeichnis: false
  - art: stimmen
  - art: kontakte
    ausgaben: [intern, druck]
  - art: seite
    datei: seiten/dank.md
  - art: impressum
beginn_zaehlung: panels
regeln: {sums-agree: off}
abkuerzungen: {GWA: Gemeinwesen-Arbeit}
woerter: [QuGe, Barcamp]
`,
  'nr-1/programm.yaml': `titel: Tagesablauf
punkte:
  - ab: 9:00
    titel: Ankommen
  - um: "10:00"
    titel: 1. Begrüßung
    text: Mit **Musik**
    personen:
      - Kirstin Zinke (Landesverband (Sachsen))
      - {name: Katja Manz, rolle: Tagesmoderation, funktion: Stadtforscherin}
  - titel: Organisatorisches
  - von: "12:15"
    bis: "13:15"
    titel: Pause
`,
  'nr-1/panels.yaml': `titel: Barcamp
zeitfenster:
  - von: "11:30"
    bis: "12:15"
    panels:
      - nummer: 1
        thema: Vernetzung vor Ort
        kurz: Vernetzung
        moderation: Antje Kowski
        protokoll: [Uwe Kowski, Luise Nixdorf]
      - nummer: 2
        thema: Schnittstellen (Jobcenter, LEADER)
        moderation: Kirstin Zinke
        protokoll: Uwe Kowski
        raum: Saal 2
  - von: "13:15"
    bis: "14:00"
    panels:
      - nummer: 5
        thema: Zielgruppen
        moderation: [Christian Rost, Kirstin Zinke]
        protokoll: Luise Nixdorf
`,
  'nr-1/zusammenfassung.md': `---
titel: Zusammenfassung
wer: |
  Vertreter:innen

  - der Kommunen
  - der **Verbände**
---

Das Ergebnis.
`,
  'nr-1/kurzfassungen/2.md': '---\ntitel: Zweitens\npanels: [2, 5]\n---\n\nZwei\n',
  'nr-1/kurzfassungen/10.md': '---\ntitel: Zehntens\npanels: [1]\n---\n\nZehn\n',
  'nr-1/protokolle/1.md': `---
panels: [1]
anwesende:
  anzahl: 8
  unter_anderem: true
  personen: [Anna Beck (Aue), (Coswig)]
---

## Bedarfe

::evaluation{frage=zufriedenheit}
`,
  'nr-1/protokolle/2-5.md': `---
panels: [2, 5]
thema: Schnittstellen und Zielgruppen [Auswahl]
zeitraum: den ganzen Tag
protokoll: Clara Zeitler
anwesende:
  - gruppe: Vormittag
    personen: [Otto Kern]
  - gruppe: Nachmittag
    freigabe: intern
    personen: [Eva Lind, Anna Beck]
---

## Erwartungen

:::hinweis[Tipp]
Ein *Hinweis*.

::bild{datei=./bilder/saal.jpg alt="Der Saal" nachweis="Foto: A. Beck"}
:::
`,
  'nr-1/evaluation.yaml': `titel: Evaluation
teilnehmende: 31
antworten: 26
zeitraum: im Oktober
beispieldaten: true
fragen:
  - id: zufriedenheit
    art: skala
    einleitung: Zum Tag
    frage: Wie war es?
    diagramm: kreis
    antworten: {5: 11, 4: 10, gar nicht: 0}
  - id: themen
    art: mehrfach
    frage: Welche Themen?
    n: 25
    antworten: {ESF: 20, GWA: 12}
  - id: offen
    art: einfach
    frage: Kommen Sie wieder?
  - id: gefallen
    art: freitext
    frage: Was hat gefallen?
    antworten: [Das *Essen*, Der Austausch]
  - id: herkunft
    art: einfach
    frage: Woher?
    quelle: {datei: umfrage.csv, spalte: Woher}
`,
  'nr-1/umfrage.csv': 'Zeit;Woher\n1;Stadt\n2;Land\n3;Stadt\n4;\n',
  'nr-1/stimmen.yaml': `titel: Stimmen
freigabe: oeffentlich
stimmen:
  - name: Anna Beck
    rolle: Aue
    zitat: Es war *gut*.
    freigabe: {stufe: intern, am: 2024-10-01, form: E-Mail}
  - name: Otto Kern
    wiedergabe: Er fand es gut.
    bild: bilder/saal.jpg
  - name: Eva Lind
    zitat: Na ja.
    freigabe: nein
`,
  'nr-1/kontakte.yaml': `titel: Kontakte
kontakte:
  - kommune: Aue
    name: Anna Beck
    institution: Stadt
    email: anna@aue.de
    telefon: "03771 1"
    url: www.aue.de
    freigabe: oeffentlich
  - name: Otto Kern
`,
  'nr-1/seiten/dank.md': '---\ntitel: Dank\nfreigabe: intern\n---\n\nDanke.\n\n::evaluation{frage=themen}\n',
  'nr-1/impressum.md': '---\ntitel: Impressum\n---\n\n## Herausgeber\n\nVerband\n',
};

/** The model of the full issue, some of its files replaced. */
export const modelOfFull = (changes: Files = {}): Promise<Modell> => modelFrom({ ...fullIssue, ...changes });

/** The same, where it must be whole. */
export async function wholeOf(changes: Files = {}): Promise<Handreichung> {
  const { handreichung, problems } = await modelOfFull(changes);
  if (handreichung === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return handreichung;
}

/** What the chapter of a kind holds. */
export function inhaltOf<A extends keyof Inhalte>({ kapitel }: Handreichung, art: A): Inhalte[A] {
  const found = kapitel.find((each) => each.art === art);
  if (found === undefined) throw new Error(`no chapter ${art}`);
  return found.inhalt as Inhalte[A];
}

/** The text of a file with one passage replaced; the passage must be there. */
export function replaced(file: string, from: string, to: string): Files {
  const text = String(fullIssue[file]);
  if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
  return { [file]: text.replace(from, to) };
}
