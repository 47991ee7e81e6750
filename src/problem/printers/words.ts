import type { Lang, Problem, Severity } from '../problem.ts';
import type { Counts } from './order.ts';

interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: Readonly<Record<Severity, (n: number) => string>>;
  readonly page: (n: number) => string;
  readonly expected: string;
  readonly hint: string;
  readonly related: string;
  readonly inFiles: (n: number) => string;
  readonly none: string;
  readonly byRule: string;
}

const plural = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

/** The printers' own words; everything else they print comes with the problem. */
export const words: Readonly<Record<Lang, Words>> = {
  de: {
    severity: { error: 'Fehler', warn: 'Warnung', info: 'Hinweis' },
    count: {
      error: plural('Fehler', 'Fehler'),
      warn: plural('Warnung', 'Warnungen'),
      info: plural('Hinweis', 'Hinweise'),
    },
    page: (n) => `PDF-Seite ${n}`,
    expected: 'Erwartet',
    hint: 'Abhilfe',
    related: 'Siehe',
    inFiles: (n) => `in ${n} ${n === 1 ? 'Datei' : 'Dateien'}`,
    none: 'Keine Fehler, Warnungen oder Hinweise.',
    byRule: 'Nach Regel',
  },
  en: {
    severity: { error: 'error', warn: 'warning', info: 'note' },
    count: {
      error: plural('error', 'errors'),
      warn: plural('warning', 'warnings'),
      info: plural('note', 'notes'),
    },
    page: (n) => `PDF page ${n}`,
    expected: 'Expected',
    hint: 'What to do',
    related: 'See',
    inFiles: (n) => `in ${n} ${n === 1 ? 'file' : 'files'}`,
    none: 'No errors, warnings or notes.',
    byRule: 'By rule',
  },
};

/** `2 Fehler, 1 Warnung`: what there is, the worst first; empty where there is nothing. */
export function countText(counts: Counts, lang: Lang): string {
  const { count } = words[lang];
  const parts: readonly (readonly [Severity, number])[] = [
    ['error', counts.errors],
    ['warn', counts.warnings],
    ['info', counts.infos],
  ];
  return parts
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => count[severity](n))
    .join(', ');
}

/** The message and, on a line of its own, what to do. */
export const textWithHint = ({ message, hint }: Problem, lang: Lang): string =>
  hint ? `${message[lang]}\n${hint[lang]}` : message[lang];
