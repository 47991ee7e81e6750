import { defectsOf } from './defect.ts';

/** The survey. */
export const evaluation = [
  ...defectsOf('hoefe', [
    ['evaluation.yaml', 'n: 26', 'n: 25', 'sums-agree'],
    ['evaluation.yaml', 'ja: 18', 'ja: 17', 'sums-agree', ['evaluation.yaml', 'n: 26']],
    ['evaluation.yaml', 'Pflege: 17', 'Pflege: 27', 'sums-agree'],
    ['evaluation.yaml', '\nantworten: 27', '\nantworten: 37', 'sums-agree'],
    ['evaluation.yaml', 'sehr zufrieden: 15', 'sehr zufrieden: 25', 'sums-agree'],
    ['evaluation.yaml', 'n: 25', 'n: 29', 'sums-agree'],
    [
      'evaluation.yaml',
      '    antworten:\n      mit der Bahn: 12\n      mit dem Rad: 9\n      mit dem Auto: 6\n',
      '',
      'results-are-given',
      ['evaluation.yaml', 'angereist'],
    ],
    [
      'evaluation.yaml',
      '    n: 26\n    antworten:\n      ja: 18\n      teilweise: 6\n      nein: 2\n',
      '    n: 4\n    antworten:\n      ja: 3\n      teilweise: 1\n      nein: 0\n',
      'small-samples-stay-private',
      ['evaluation.yaml', 'eigenen Hof mitnehmen'],
    ],
    [
      'evaluation.yaml',
      'teilnehmende: 34',
      'teilnehmende: 34\nbeispieldaten: true',
      'sample-data-is-replaced',
    ],
    [
      'evaluation.yaml',
      'weitere Treffen?',
      'weitere Treffen? (Mehrfachnennungen möglich)',
      'multiple-choice-is-told-once',
    ],
    ['evaluation.yaml', 'Dass man Fehler', 'Dass Mathilda Krone Fehler', 'free-text-names-nobody'],
    ['evaluation.yaml', 'ja: 18', 'ja: achtzehn', 'value-has-type'],
    ['evaluation.yaml', 'id: anreise', 'id: themen', 'question-is-unique'],
    ['protokolle/5-foerderung.md', 'frage=themen', 'frage=thema', 'question-is-known'],
  ]),
  ...defectsOf('leseorte', [
    ['evaluation.yaml', 'spalte: Ausprobieren', 'spalte: Ausprobiert', 'column-is-known'],
    ['evaluation.yaml', 'antworten.csv', 'antwort.csv', 'file-exists'],
    [
      'evaluation.yaml',
      'ja: 14',
      'ja: 12',
      'sums-agree',
      ['evaluation.yaml', 'n: 16\n    antworten:\n      ja'],
    ],
    ['evaluation.yaml', 'Lärm und Stille: 9', 'Lärm und Stille: 19', 'sums-agree'],
    ['evaluation.yaml', 'teilnehmende: 21', 'teilnehmende: 11', 'sums-agree'],
  ]),
];
