import type { Fix, Lang, Place, Problem, Severity } from '../problem.ts';
import { sorted } from './order.ts';
import type { Printer } from './printer.ts';
import { textWithHint } from './words.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), as code hosts read it. Columns count UTF-16 units, ends are exclusive, as in a Place. */
export const sarif: Printer = (problems, { lang, version }) => {
  const all = sorted(problems);
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'handreichung', version, rules: rules.map((id) => ({ id })) } },
        language: lang,
        columnKind: 'utf16CodeUnits',
        results: all.map((problem) => result(problem, rules.indexOf(problem.rule), lang)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function result(problem: Problem, ruleIndex: number, lang: Lang): object {
  const { rule, severity, place, related, fix, page } = problem;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: textWithHint(problem, lang) },
    ...(place && { locations: [location(place)] }),
    ...(related && {
      relatedLocations: related.map(({ place: other, message }, id) => ({
        id,
        ...location(other, message[lang]),
      })),
    }),
    ...(fix && { fixes: [change(fix)] }),
    ...(page !== undefined && { properties: { page } }),
  };
}

function location({ file, line, column, endLine, endColumn }: Place, text?: string): object {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      region: {
        startLine: line,
        startColumn: column,
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
      },
    },
    ...(text !== undefined && { message: { text } }),
  };
}

const artifact = (file: string): object => ({
  uri: file.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
});

const change = ({ file, start, end, text }: Fix): object => ({
  artifactChanges: [
    {
      artifactLocation: artifact(file),
      replacements: [
        { deletedRegion: { charOffset: start, charLength: end - start }, insertedContent: { text } },
      ],
    },
  ],
});
