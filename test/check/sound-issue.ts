import type { Files } from '../load/folder.ts';

/** All that a check reads of a picture. */
function pngHead(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  head.writeUInt32BE(0x89504e47, 0);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** A small issue that is right in every respect: no rule says anything about it. Examples replace one of its files. */
export const soundIssue: Files = {
  'serie.yaml': `reihe: Handreichung
sprache: de
gender: doppelpunkt
herausgeber:
  name: Kulturring Rotental e. V.
  anschrift: Amselweg 3, 01099 Rotental
  email: post@kulturring-rotental.de
  url: https://www.kulturring-rotental.de
abkuerzungen:
  SAB: Sächsische Aufbaubank
  LEADER: Förderprogramm für den ländlichen Raum
  ESF: Europäischer Sozialfonds
`,
  'nr-1/handreichung.yaml': `nummer: 1
titel: Werkstatt der Vereine
datum: 2024-09-24
beginn: "10:00"
ende: "14:00"
ort: Rotental, Alte Mühle
veroeffentlicht: 2024-10
erscheinungsort: Rotental
foerderhinweis: Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
foerderung: {eu: true, programm: Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027}
kapitel:
  - art: programm
  - art: panels
  - art: zusammenfassung
  - art: protokolle
  - art: evaluation
  - art: stimmen
  - art: seite
    datei: seiten/text.md
  - art: seite
    datei: seiten/saal.md
  - art: kontakte
  - art: impressum
`,
  'nr-1/programm.yaml': `titel: Tagesablauf
punkte:
  - um: "10:00"
    titel: Begrüßung
    personen: [Berta Amsel (Rotental)]
  - um: "10:30"
    titel: "1. Panelrunde"
  - um: "11:30"
    titel: Pause
  - um: "12:00"
    titel: "2. Panelrunde"
  - um: "13:00"
    titel: Ausblick
  - um: "14:00"
    titel: Ende
`,
  'nr-1/panels.yaml': `titel: Themen
zeitfenster:
  - von: "10:30"
    bis: "11:30"
    panels:
      - {nummer: 1, thema: Vereine vor Ort, moderation: Dr. Cem Drossel, protokoll: Edda Elster}
      - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Greta Gans}
  - von: "12:00"
    bis: "13:00"
    panels:
      - {nummer: 3, thema: Geld für Ideen, moderation: Dr. Cem Drossel, protokoll: Greta Gans}
`,
  'nr-1/zusammenfassung.md': `---
titel: Zusammenfassung
wann: Dienstag, 24. September 2024, 10:00–14:00 Uhr
---

Die Werkstatt brachte Vereine, Ämter und Bewohner:innen an einen Tisch.
`,
  'nr-1/kurzfassungen/1.md': '---\ntitel: Vereine vor Ort\npanels: [1]\n---\n\nVereine brauchen Zeit.\n',
  'nr-1/kurzfassungen/2.md': '---\ntitel: Räume finden\npanels: [2]\n---\n\nRäume fehlen überall.\n',
  'nr-1/kurzfassungen/3.md':
    '---\ntitel: Geld für Ideen\npanels: [3]\n---\n\nAnträge sind schwer, und die Antwort kommt erst nach vier Wochen.\n',
  'nr-1/protokolle/1.md': `---
panels: [1]
anwesende:
  anzahl: 2
  personen: [Hanna Habicht (Rotental), Ida Iltis (Neustadt/Sa.)]
---

## Herausforderungen

- Es fehlt Zeit
- Es fehlen Menschen

## Ideen

- Ein Kalender für alle Häuser
- Ein Fest im Sommer
`,
  'nr-1/protokolle/2.md': `---
panels: [2]
anwesende:
  personen: [Jan Jaguar (Rotental)]
---

## Herausforderungen

Räume sind knapp, z. B. im Winter.

## Ideen

- Ein Plan der freien Räume
- Ein Schlüssel im Rathaus
`,
  'nr-1/protokolle/3.md': `---
panels: [3]
anwesende:
  personen: [Hanna Habicht (Rotental), Ida Iltis (Neustadt/Sa.), Jan Jaguar (Rotental)]
---

## Lösungsansätze

Wer fragt, bekommt bei der Sächsischen Aufbaubank (SAB) Antwort.

## Ideen

- Ein Muster für Anträge
- Ein Anruf vor jedem Antrag
`,
  'nr-1/evaluation.yaml': `titel: Evaluation
teilnehmende: 14
antworten: 12
fragen:
  - id: zufrieden
    art: skala
    frage: Wie zufrieden waren Sie?
    antworten: {sehr: 7, mittel: 4, wenig: 1}
  - id: themen
    art: mehrfach
    frage: Welche Themen wünschen Sie sich?
    n: 12
    antworten: {Räume: 9, Geld: 8}
  - id: gefallen
    art: freitext
    frage: Was hat Ihnen gefallen?
    antworten: [Die ruhige Art, Das Essen]
`,
  'nr-1/stimmen.yaml': `titel: Stimmen
freigabe: oeffentlich
stimmen:
  - {name: Hanna Habicht, rolle: Stadt Rotental, zitat: Ein guter Tag!}
`,
  'nr-1/bilder/.klein.png': pngHead(600, 400),
  'nr-1/bilder/saal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'nr-1/seiten/saal.md':
    '---\ntitel: Der Saal\n---\n\n::bild{datei=bilder/saal.svg alt="Menschen an runden Tischen" nachweis="Foto: Jan Jaguar"}\n',
  'nr-1/seiten/text.md': '---\ntitel: Zum Weiterlesen\n---\n\nMehr steht im Heft.\n',
  'nr-1/kontakte.yaml': `titel: Kontakte
freigabe: oeffentlich
kontakte:
  - {kommune: Neustadt/Sa., name: Ida Iltis, institution: Stadtverwaltung, email: i.iltis@neustadt-sachsen.de}
  - {kommune: Rotental, name: Berta Amsel, institution: Kulturring Rotental e. V., email: amsel@kulturring-rotental.de}
  - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: hanna.habicht@rotental.de}
  - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus Rotental, email: jaguar@jugendhaus-rotental.de}
`,
  'nr-1/impressum.md': `---
titel: Impressum
---

## Herausgeber

Kulturring Rotental e. V.\\
Amselweg 3, 01099 Rotental\\
post@kulturring-rotental.de\\
Vertreten durch Berta Amsel, Vorstand\\
Amtsgericht Rotental, VR 123

## Verantwortlich (V. i. S. d. P.)

Berta Amsel, Amselweg 3, 01099 Rotental

## Fotografie

Jan Jaguar

## Förderhinweis

Kofinanziert von der Europäischen Union

Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.

## Lizenz

CC BY 4.0, Fotos und Logos ausgenommen
`,
};
