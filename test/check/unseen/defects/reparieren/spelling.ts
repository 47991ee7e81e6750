import { defectsOf } from '../defect.ts';

/** Without a rule: what no rule tells. */
export const spelling = defectsOf('reparieren', [
  [
    'protokolle/1-raeume.md',
    'Herausforderungen\n\n- Leerstand',
    'Herausforderungen\n\n- Lehrstannd',
    'words-are-known',
  ],
  ['protokolle/3-helfende.md', 'Ehrenamtlichen', 'Ehrenamtlchen', 'words-are-spelled-right'],
  ['protokolle/4-werkzeug.md', 'Spezialwerkzeug', 'Spezialwerkzueg', 'words-are-spelled-right'],
  ['protokolle/5-schulen.md', 'Unterkunft', 'Unterkumft', 'words-are-known'],
  ['zusammenfassung.md', 'Haftpflichtversicherung', 'Haftpflichtversicherrung', 'words-are-spelled-right'],
  ['seiten/grundausstattung.md', 'Steckdosenleiste', 'Stekdosenleiste', 'words-are-known'],
  ['kurzfassungen/1-raeume.md', 'Nutzungsvertrag', 'Nuzungsvertrag', 'words-are-spelled-right'],
  ['evaluation.yaml', 'Öffentlichkeitsarbeit', 'Offentlichkeitsarbiet', []],
  ['stimmen.yaml', 'praktischen', 'praktichen', 'words-are-spelled-right'],
  ['programm.yaml', 'Gesprächsrunde', 'Gesprächrunde', 'words-are-spelled-right'],
  [
    'protokolle/6-geld.md',
    'Kleinprojektefonds',
    'Kleinprojektefods',
    ['words-are-known', 'words-are-spelled-right'],
  ],
  [
    'protokolle/2-haftung.md',
    'Rückgabe messen',
    'rückgabe messen',
    ['words-are-known', 'words-are-spelled-right'],
  ],
  [
    'protokolle/2-haftung.md',
    'alle Helferinnen und Helfer eingeschlossen',
    'alle Helfer:innen eingeschlossen',
    'gender-forms-are-alike',
  ],
  [
    'kurzfassungen/3-menschen.md',
    'Helferinnen und Helfer kommen',
    'Helfer*innen kommen',
    'gender-forms-are-alike',
  ],
  ['protokolle/5-schulen.md', 'einzelnen Lehrkräften', 'einzelnen LehrerInnen', 'gender-forms-are-alike'],
  [
    'zusammenfassung.md',
    'Schulen sind\ndankbare',
    'Schulen sind für Teilnehmer:innen\ndankbare',
    'gender-forms-are-alike',
  ],
  [
    'protokolle/4-werkzeug.md',
    'Ein 3D-Drucker',
    'Ein RLB-Kredit und 3D-Drucker',
    'abbreviation-is-explained',
  ],
  [
    'protokolle/6-geld.md',
    'Programme mit Fristen',
    'Programme des SMWK mit Fristen',
    'abbreviation-is-explained',
  ],
]);
