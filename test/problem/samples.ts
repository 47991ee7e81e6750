import type { PrinterOptions, Problem } from '../../src/problem/index.ts';

/** Two short content files and what could be wrong in them: every part a printer may have to print. */
export const programm = [
  'titel: Tagesablauf',
  'punkte:',
  '  - um: "09:30"',
  '    title: Ankommen',
  '  - um: "10:00"',
  '    titel: Begrüßung',
  '',
].join('\n');

export const protokoll = [
  '---',
  'panels: [2, 5]',
  '---',
  '## Herausforderungen',
  '',
  `Die Kommunen ${'berichten von vielen verschiedenen Erfahrungen, '.repeat(6)}und Frau Müler-Lüdenscheidt ergänzt, dass es an Räumen fehlt.`,
  '\t- 日本語のテキスト \u001b[31mrot\u001b[0m und\u200bunsichtbar',
  '',
].join('\r\n');

export const sources = new Map([
  ['content/nr-2/programm.yaml', programm],
  ['content/nr-2/protokolle/2 & 5.md', protokoll],
  ['content/serie.yaml', 'reihe: Handreichung\n'],
]);

export const unknownKey: Problem = {
  rule: 'key-is-known',
  severity: 'error',
  message: {
    de: 'Den Schlüssel `title` gibt es hier nicht.',
    en: 'There is no key `title` here.',
  },
  hint: { de: 'Meintest du `titel`?', en: 'Did you mean `titel`?' },
  expected: ['um', 'ab', 'von', 'bis', 'titel', 'text', 'personen'],
  place: { file: 'content/nr-2/programm.yaml', line: 4, column: 5, endLine: 4, endColumn: 10 },
  fix: { file: 'content/nr-2/programm.yaml', start: 51, end: 56, text: 'titel' },
};

export const timeGoesBack: Problem = {
  rule: 'times-rise',
  severity: 'warn',
  message: {
    de: '10:00 steht vor 09:30, die Zeiten laufen rückwärts.',
    en: '10:00 stands before 09:30, the times run backwards.',
  },
  place: { file: 'content/nr-2/programm.yaml', line: 5, column: 9, endLine: 5, endColumn: 16 },
  related: [
    {
      place: { file: 'content/nr-2/programm.yaml', line: 3, column: 9, endLine: 3, endColumn: 16 },
      message: { de: 'hier steht die frühere Zeit', en: 'the earlier time stands here' },
    },
  ],
};

const column = (protokoll.split('\r\n')[5] ?? '').indexOf('Müler') + 1;

export const misspeltName: Problem = {
  rule: 'name-matches-contact',
  severity: 'info',
  message: {
    de: '`Müler-Lüdenscheidt` steht nicht in der Kontaktliste.',
    en: '`Müler-Lüdenscheidt` is not in the contact list.',
  },
  hint: {
    de: 'Gleiche die Schreibweise mit `kontakte.yaml` ab.\nDort steht `Müller-Lüdenscheidt`.',
    en: 'Compare the spelling with `kontakte.yaml`.\nIt has `Müller-Lüdenscheidt`.',
  },
  place: {
    file: 'content/nr-2/protokolle/2 & 5.md',
    line: 6,
    column,
    endLine: 6,
    endColumn: column + 'Müler-Lüdenscheidt'.length,
  },
  page: 7,
};

export const clipped: Problem = {
  rule: 'text-is-not-clipped',
  severity: 'warn',
  message: { de: 'Text ragt 3 mm über den Rand.', en: 'Text overflows the margin by 3 mm.' },
  page: 12,
};

/** In no order at all. */
export const problems: readonly Problem[] = [clipped, misspeltName, timeGoesBack, unknownKey];

export const options: PrinterOptions = { sources, lang: 'de', color: false, width: 80, version: '1.2.3' };
