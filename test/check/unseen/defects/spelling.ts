import { defectsOf } from './defect.ts';

const wrong = 'words-are-spelled-right';

/** Words spelled wrong. */
export const spelling = [
  ...defectsOf('hoefe', [
    ['zusammenfassung.md', 'Eigentümer:innen und Nachbarschaft', 'Eigentümer:innen und Nachbarchaft', wrong],
    ['kurzfassungen/2-nachbarschaft.md', 'Einladung', 'Einladdung', wrong],
    ['protokolle/1-entsiegeln.md', 'Baumschule', 'Baumschulle', wrong],
  ]),
  ...defectsOf('leseorte', [
    ['zusammenfassung.md', 'Öffnungszeiten', 'Öffnungzeiten', wrong],
    ['protokolle/1-oeffnen.md', 'Versicherung', 'Versichrung', wrong],
    ['protokolle/3-dinge.md', 'Bohrmaschine', 'Bohrmaschiene', wrong],
  ]),
];
