import type { Place, Severity } from '../problem.ts';
import { sorted } from './order.ts';
import type { Printer } from './printer.ts';
import { textWithHint } from './words.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations beside the line; one line a problem. */
export const github: Printer = (problems, { lang }) =>
  sorted(problems)
    .map((problem) => {
      const properties = [...placeProperties(problem.place), `title=${escapeProperty(problem.rule)}`].join(
        ',',
      );
      return `::${COMMAND[problem.severity]} ${properties}::${escapeText(textWithHint(problem, lang))}\n`;
    })
    .join('');

/** Columns are refused by GitHub where the range spans several lines. */
function placeProperties(place: Place | undefined): string[] {
  if (!place) return [];
  const { file, line, column, endLine, endColumn } = place;
  const oneLine = endLine === undefined || endLine === line;
  return [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
    ...(oneLine ? [`col=${column}`] : []),
    ...(oneLine && endColumn !== undefined ? [`endColumn=${endColumn}`] : []),
  ];
}

const escapeText = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
