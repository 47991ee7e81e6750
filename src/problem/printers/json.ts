import type { Lang, Place, Problem } from '../problem.ts';
import { countsOf, sorted } from './order.ts';
import type { Printer } from './printer.ts';

/**
 * For programs: one record a problem and the sums, with `--fix` also what was fixed; `file`, `line` and `column` are null
 * where a problem has no place.
 */
export const json: Printer = (problems, { lang, fixes }) => {
  const records = sorted(problems).map((problem) => record(problem, lang));
  const report = { problems: records, summary: countsOf(problems), ...(fixes && { fixes }) };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function record(problem: Problem, lang: Lang): object {
  const { rule, severity, message, place, expected, related, fix, page } = problem;
  return {
    rule,
    severity,
    message: message[lang],
    ...(place ? placeRecord(place) : { file: null, line: null, column: null }),
    ...(expected && { expected }),
    ...(related && {
      related: related.map(({ place: { file, line, column }, message: text }) => ({
        file,
        line,
        column,
        message: text[lang],
      })),
    }),
    ...(fix && { fix }),
    ...(page !== undefined && { page }),
  };
}

const placeRecord = ({ file, line, column, endLine, endColumn }: Place): object => ({
  file,
  line,
  column,
  ...(endLine !== undefined && { endLine }),
  ...(endColumn !== undefined && { endColumn }),
});
