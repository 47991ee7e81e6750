import { codeFrame } from '../code-frame.ts';
import type { Problem } from '../problem.ts';
import { byFile } from './order.ts';
import type { Printer, PrinterOptions } from './printer.ts';
import { words } from './words.ts';

const plain = (text: string): string => text;

/**
 * JUnit XML, one test suite a file: an error is a failed test, a warning or note a passed one that says so in its
 * output, a file without problems one passed test, so that a clean run is a report too.
 */
export const junit: Printer = (problems, options) => {
  const found = byFile(problems);
  const clean = [...options.sources.keys()].filter((file) => !found.has(file)).sort();
  const suites = [
    ...[...found].map(([file, group]) => suite(file ?? 'handreichung', group, options)),
    ...clean.map((file) => suite(file, [], options)),
  ];
  const total = { tests: sum(suites, 'tests'), failures: sum(suites, 'failures') };
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'handreichung', ...total })}>\n${body}</testsuites>\n`;
};

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
}

const sum = (suites: readonly Suite[], key: 'tests' | 'failures'): number =>
  suites.reduce((total, one) => total + one[key], 0);

function suite(name: string, group: readonly Problem[], options: PrinterOptions): Suite {
  const failures = group.filter(({ severity }) => severity === 'error').length;
  const tests = Math.max(1, group.length);
  const cases =
    group.length === 0
      ? `    <testcase${attributes({ name, classname: name, file: name })}/>\n`
      : group.map((problem) => testCase(name, problem, options)).join('');
  return {
    xml: `  <testsuite${attributes({ name, tests, failures })}>\n${cases}  </testsuite>\n`,
    tests,
    failures,
  };
}

function testCase(suiteName: string, problem: Problem, options: PrinterOptions): string {
  const { place, rule, severity, message } = problem;
  const at = place ? ` (${place.line}:${place.column})` : '';
  const head = attributes({
    name: `${rule}${at}`,
    classname: suiteName,
    ...(place && { file: place.file, line: place.line }),
  });
  const details = escapeXml(detailsOf(problem, options));
  const body =
    severity === 'error'
      ? `<failure${attributes({ message: message[options.lang], type: rule })}>${details}</failure>`
      : `<system-out>${details}</system-out>`;
  return `    <testcase${head}>${body}</testcase>\n`;
}

function detailsOf({ place, message, hint, expected }: Problem, { lang, sources }: PrinterOptions): string {
  const source = place && sources.get(place.file);
  const frame = place && source !== undefined ? codeFrame(source, place, FRAME) : [];
  return [
    ...(place ? [`${place.file}:${place.line}:${place.column}`] : []),
    message[lang],
    ...(expected?.length ? [`${words[lang].expected}: ${expected.join(', ')}`] : []),
    ...(hint ? [hint[lang]] : []),
    ...frame,
  ].join('\n');
}

const FRAME = { context: 2, width: 120, gutter: plain, caret: plain };

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/\n/g, '&#10;')}"`)
    .join('');

/** Escapes markup and drops the characters XML 1.0 cannot hold at all. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
