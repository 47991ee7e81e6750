import type { Lang } from '../problem/index.ts';

const words = {
  de: {
    title: 'Das ist ein Fehler in handreichung selbst, nicht in den Inhalten.',
    report: 'Bitte melde ihn mit diesem Text und, wenn möglich, den Dateien, bei denen er auftritt.',
  },
  en: {
    title: 'This is a bug in handreichung itself, not in the content.',
    report: 'Please report it with this text and, if possible, the files it occurs with.',
  },
} as const;

/**
 * What the user reads when something happened that must not: that it is a bug, versions, and the whole stack trace.
 * Without an error (a finding of our own about our own work) the problems printed before say what it is.
 */
export function bugReport(error: unknown, lang: Lang, version: string): string {
  const { title, report } = words[lang];
  const machine = `handreichung ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  const trace = error === undefined ? [] : [traceOf(error)];
  return `${[title, report, '', machine, ...trace].join('\n')}\n`;
}

/** The stack of the error and of the errors that caused it. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\ncaused by ${traceOf(error.cause)}`;
}
