import { defectsOf } from './defect.ts';

const p1 = 'protokolle/1-entsiegeln.md';
const p2 = 'protokolle/2-nachbarschaft.md';
const p3 = 'protokolle/3-wasser.md';
const p4 = 'protokolle/4-fassaden.md';
const p5 = 'protokolle/5-foerderung.md';

/** Names, titles, attendance, places and institutions. */
export const people = [
  ...defectsOf('hoefe', [
    [p1, 'Solvejg Anders', 'Solveig Anders', 'names-agree'],
    [p3, 'Leonore Wick', 'Leonore Wieck', 'names-agree'],
    ['stimmen.yaml', 'Tamino Reuter', 'Tamino Reuther', 'names-agree'],
    ['stimmen.yaml', 'Henrike Vollmer', 'Hendrike Vollmer', 'names-agree'],
    ['panels.yaml', 'protokoll: Konrad Paschke', 'protokoll: Konrad Paschcke', 'names-agree'],
    ['programm.yaml', 'Irmela Teschner', 'Irmella Teschner', 'names-agree'],
    [p2, 'Frau Krone schildert', 'Frau Krohne schildert', 'names-agree'],
    [p1, 'Herr Reuter berichtet', 'Herr Reiter berichtet', 'names-agree'],
    ['impressum.md', 'Valentin Brockhaus', 'Valentin Brookhaus', 'names-agree'],
    ['panels.yaml', 'Dr. Amira Soltani', 'Prof. Amira Soltani', 'titles-agree'],
    ['kontakte.yaml', 'Prof. Dr. Irmela', 'Prof. Irmela', 'titles-agree'],
    ['kontakte.yaml', 'name: Dr. Amira', 'name: Amira', 'titles-agree'],
    [p3, '- Florentin Behr (', '- Behr (', ['names-agree', 'attendee-is-in-contacts']],
    [p4, 'Elfriede Nagel (Lindenau)', '(Lindenau)', 'person-has-a-name'],
    [
      p3,
      '    - Jasper Holm',
      '    - Ruprecht Ostermann (Lindenau)\n    - Jasper Holm',
      'person-sits-once-at-a-time',
    ],
    [p2, 'Mathilda Krone', 'Solvejg Anders', 'person-sits-once-at-a-time'],
    [p4, 'Ruprecht Ostermann (Lindenau)', 'Gundula Hartwig (Lindenau)', 'person-sits-once-at-a-time'],
    [
      'panels.yaml',
      'moderation: Dr. Amira Soltani',
      'moderation: Gundula Hartwig',
      'person-sits-once-at-a-time',
    ],
    [p2, 'anzahl: 3', 'anzahl: 4', 'attendees-match-count'],
    [p1, 'anzahl: 9', 'anzahl: 3', 'attendees-match-count'],
    [p5, 'Mathilda Krone (Grünthal)', 'Brunhilde Zorn (Grünthal)', 'attendee-is-in-contacts'],
    [p1, '(Sankt Veit/Harz)', '(Sankt Veit)', 'place-has-one-form'],
    [p3, 'Holm (Sankt Veit/Harz)', 'Holm (Sankt Veit-Harz)', 'place-has-one-form'],
    [p5, 'Krone (Grünthal)', 'Krone (Altenbrück)', 'person-has-one-place'],
    [p5, 'der Stadt Altenbrück', 'der Stadt Altenbrük', 'place-has-one-form'],
    [p4, '(Grünthal)', '(Grüntal)', ['place-has-one-form', 'person-has-one-place']],
    ['stimmen.yaml', 'Stadt Grünthal', 'Stadt Altenbrück', 'person-has-one-place'],
    [
      'stimmen.yaml',
      'Wohnungsgenossenschaft Gerberviertel',
      'Wohnungsgenossenschaft Gerber-Viertel',
      'institution-has-one-form',
    ],
    ['stimmen.yaml', 'Quartiersbüro Südhang', 'QuartiersBüro Südhang', 'institution-has-one-form'],
    ['kontakte.yaml', 'Bündnis Grüne Stadt e. V.', 'Bündnis Grüne Stadt', 'institution-has-one-form'],
    ['impressum.md', 'Bündnis Grüne Stadt e. V.', 'Bündnis Grüne Städte e. V.', 'institution-has-one-form'],
    ['impressum.md', 'Nachhaltige soziale', 'Nachhaltige Soziale', 'official-names-are-used'],
    [
      'kontakte.yaml',
      '  - kommune: Grünthal\n    name: Mathilda Krone\n    institution: Stadtverwaltung\n    email: mathilda.krone@gruenthal.de\n  - kommune: Grünthal\n    name: Leonore Wick\n    institution: Stadtverwaltung\n    email: leonore.wick@gruenthal.de\n',
      '  - kommune: Grünthal\n    name: Leonore Wick\n    institution: Stadtverwaltung\n    email: leonore.wick@gruenthal.de\n  - kommune: Grünthal\n    name: Mathilda Krone\n    institution: Stadtverwaltung\n    email: mathilda.krone@gruenthal.de\n',
      'contacts-are-sorted',
      ['kontakte.yaml', 'name: Mathilda'],
    ],
  ]),
  ...defectsOf('leseorte', [
    ['impressum.md', 'Traugott Wessel', 'Traugott Wessels', 'names-agree'],
    ['programm.yaml', 'Ottilie Brandes', 'Ottilie Brandis', 'names-agree'],
    ['protokolle/1-oeffnen.md', 'Dr. Pavel', 'Prof. Pavel', 'titles-agree'],
    ['protokolle/4-raeume.md', 'Ekkehard Stramm', 'E. Stramm', ['names-agree', 'attendee-is-in-contacts']],
    ['protokolle/4-raeume.md', 'Frau Tolk', 'Frau Tholk', 'names-agree'],
    [
      'protokolle/2-laerm.md',
      '    - Arndt Petersen (Deichhorst)',
      '    - Luzie Halbach (Birkenstedt)',
      'person-sits-once-at-a-time',
    ],
    ['protokolle/1-oeffnen.md', 'anzahl: 4', 'anzahl: 5', 'attendees-match-count'],
    [
      'protokolle/3-dinge.md',
      '    - Arndt Petersen (Deichhorst)',
      '    - Luzie Halbach (Birkenstedt)',
      'attendee-is-listed-once',
    ],
    [
      'protokolle/3-dinge.md',
      'Halbach (Birkenstedt)',
      'Halbach (Birkenstädt)',
      ['place-has-one-form', 'person-has-one-place'],
    ],
    ['kontakte.csv', 'Nordheide gGmbH', 'Nordheide GmbH', 'institution-has-one-form'],
    [
      'protokolle/2-laerm.md',
      'Architekturbüro',
      'Architekurbüro',
      ['place-has-one-form', 'person-has-one-place'],
    ],
    [
      'kontakte.csv',
      'Heidfelde;Ottilie Brandes;Stadtbücherei am Markt;brandes@buecherei-heidfelde.example;oeffentlich\nHeidfelde;Dr. Pavel Novotný;Volkshochschule;novotny@vhs-heidfelde.example;oeffentlich\nMoorkaten;Imke Sander;Gemeindebücherei;sander@moorkaten.example;oeffentlich\n',
      'Moorkaten;Imke Sander;Gemeindebücherei;sander@moorkaten.example;oeffentlich\nHeidfelde;Ottilie Brandes;Stadtbücherei am Markt;brandes@buecherei-heidfelde.example;oeffentlich\nHeidfelde;Dr. Pavel Novotný;Volkshochschule;novotny@vhs-heidfelde.example;oeffentlich\n',
      'contacts-are-sorted',
      ['kontakte.csv', 'Ottilie Brandes'],
    ],
  ]),
];
