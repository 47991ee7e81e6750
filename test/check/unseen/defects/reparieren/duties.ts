import { defectsOf } from '../defect.ts';

/** Without a rule: what no rule tells. */
export const duties = defectsOf('reparieren', [
  ['kontakte.yaml', 'freigabe: oeffentlich\n\n', '\n', 'consent-is-stated', ['kontakte.yaml', 'kontakte:']],
  ['stimmen.yaml', 'freigabe: oeffentlich\n\n', '\n', 'consent-is-stated', ['stimmen.yaml', 'stimmen:']],
  [
    'kontakte.yaml',
    'name: Ines Petzold\n',
    'name: Ines Petzold\n    freigabe: nein\n',
    'consent-covers-mentions',
    ['protokolle/3-helfende.md', '- Ines Petzold'],
  ],
  [
    'impressum.md',
    'und wird\nvon der Europäischen Union kofinanziert',
    'und wird\nvom Land kofinanziert',
    'eu-funding-is-stated',
  ],
  ['../serie.yaml', 'auf der Grundlage des vom', 'auf Grundlage des vom', 'funding-sentence-is-official'],
  [
    'impressum.md',
    'des vom Sächsischen Landtag beschlossenen Haushaltes',
    'des vom Sächsischen Landtag beschlossenen Haushalts',
    'funding-sentence-is-official',
  ],
  [
    'impressum.md',
    'Brückenstraße 14\\\n04668 Grimma\\\n',
    '',
    'imprint-is-complete',
    ['impressum.md', '## Herausgeber'],
  ],
  ['impressum.md', '04668 Grimma', '04668 Leipzig', 'publisher-has-one-address'],
  [
    'impressum.md',
    '\n## Fotografie\n\nKarla Vogelsang\n',
    '',
    'imprint-is-complete',
    ['impressum.md', 'titel'],
  ],
  ['impressum.md', 'Brückenstraße 14', 'Brückenstraße 41', 'publisher-has-one-address'],
  [
    'impressum.md',
    '## Herausgeber\n\nReparaturnetz Muldental e. V.',
    '## Herausgeber\n\nReparaturnetz Muldetal e. V.',
    ['institution-has-one-form', 'words-are-spelled-right'],
  ],
]);
