import { defectsOf } from '../defect.ts';

/** Without a rule: what no rule tells. */
export const evaluation = defectsOf('reparieren', [
  [
    'evaluation.yaml',
    'sehr zufrieden: 9',
    'sehr zufrieden: 19',
    'sums-agree',
    ['evaluation.yaml', '  - id: zufriedenheit'],
  ],
  ['evaluation.yaml', 'n: 17', 'n: 10', 'sums-agree', ['evaluation.yaml', '      Versicherung: 11']],
  [
    'evaluation.yaml',
    'teilnehmende: 20',
    'teilnehmende: 12',
    'sums-agree',
    ['evaluation.yaml', 'antworten: 18'],
  ],
  [
    'evaluation.yaml',
    'id: dauer',
    'id: laenge',
    'question-is-known',
    ['protokolle/4-werkzeug.md', '::evaluation'],
  ],
  ['protokolle/4-werkzeug.md', 'frage=dauer', 'frage=zeit', 'question-is-known'],
  ['evaluation.yaml', 'Förderung: 8', 'Förderung: -8', 'number-is-in-range'],
  ['evaluation.yaml', 'ja: 15', 'ja: 15 %', 'value-has-type'],
  [
    'evaluation.yaml',
    'antworten: 18',
    'antworten: 18\nbeispieldaten: true',
    'sample-data-is-replaced',
    ['evaluation.yaml', 'beispieldaten: true'],
  ],
  ['protokolle/4-werkzeug.md', 'frage=dauer', 'frage=zufriedenheit', 'chart-stands-once'],
  ['evaluation.yaml', '      ja: 15\n      vielleicht: 2', '      ja: 15\n      ja: 2', 'key-is-unique'],
]);
