import picocolors from 'picocolors';
import { codeFrame, type Paint } from '../code-frame.ts';
import type { Place, Problem, Related, Severity } from '../problem.ts';
import { visible, widthOf, wrap } from './cells.ts';
import { byFile, countsOf } from './order.ts';
import type { Printer, PrinterOptions } from './printer.ts';
import { ruleTable } from './rule-table.ts';
import { countText, words } from './words.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** What every part of the page is printed with. */
interface Style extends PrinterOptions {
  readonly colors: Colors;
  readonly paint: Readonly<Record<Severity, Paint>>;
}

const INDENT = '  ';

/** For people: every problem with its place, code frame, expectation and remedy, a file after the other, then the sums. */
export const pretty: Printer = (problems, options) => {
  const style = styleOf(options);
  const groups = [...byFile(problems)];
  const blocks = groups.flatMap(([file, group]) => [
    ...(groups.length > 1 && file !== undefined ? [heading(file, group, style)] : []),
    ...group.map((problem) => problemBlock(problem, style)),
  ]);
  const table = ruleTable(problems, style.lang);
  return `${[...blocks, ...(table.length > 0 ? [table.join('\n')] : []), summary(problems, style)].join('\n\n')}\n`;
};

function styleOf(options: PrinterOptions): Style {
  const colors = picocolors.createColors(options.color);
  return { ...options, colors, paint: { error: colors.red, warn: colors.yellow, info: colors.cyan } };
}

/** `── content/serie.yaml ── 1 Fehler ─────` over the whole width. */
function heading(file: string, group: readonly Problem[], { colors, lang, width }: Style): string {
  const start = `── ${visible(file)} ── ${countText(countsOf(group), lang)} `;
  return colors.dim(start + '─'.repeat(Math.max(2, width - widthOf(start))));
}

function problemBlock(problem: Problem, style: Style): string {
  const { hint, expected, place, related = [] } = problem;
  const { lang } = style;
  const label = words[lang];
  const parts = [
    [headLine(problem, style), ...paragraph(problem.message[lang], style)],
    place ? frame(place, 2, style.paint[problem.severity], style) : [],
    [
      ...(expected?.length ? paragraph(`${label.expected}: ${expected.join(', ')}`, style) : []),
      ...(hint ? paragraph(`${label.hint}: ${hint[lang]}`, style) : []),
    ],
    ...related.flatMap((other) => relatedParts(other, style)),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** `content/nr-2/programm.yaml:12:5  Seite 3  Fehler  key-is-known` */
function headLine({ place, page, severity, rule }: Problem, { colors, lang, paint }: Style): string {
  const { severity: label, page: pageLabel } = words[lang];
  return [
    ...(place ? [colors.bold(position(place))] : []),
    ...(page === undefined ? [] : [pageLabel(page)]),
    paint[severity](label[severity]),
    colors.dim(rule),
  ].join('  ');
}

const position = ({ file, line, column }: Place): string => `${visible(file)}:${line}:${column}`;

function relatedParts({ place, message }: Related, style: Style): string[][] {
  const text = `${words[style.lang].related} ${position(place)} – ${message[style.lang]}`;
  return [paragraph(text, style), frame(place, 0, style.colors.blue, style)];
}

/** A text wrapped and indented, what stands in backticks set off. */
function paragraph(text: string, { colors, width }: Style): string[] {
  const lines = wrap(visible(text), width - INDENT.length).map((line) => INDENT + line);
  return lines
    .join('\n')
    .replace(/`[^`]+`/g, (quoted) => colors.bold(quoted))
    .split('\n');
}

function frame(place: Place, context: number, caret: Paint, { sources, colors, width }: Style): string[] {
  const text = sources.get(place.file);
  if (text === undefined) return [];
  const options = { context, caret, gutter: colors.dim, width: width - INDENT.length };
  return codeFrame(text, place, options).map((line) => INDENT + line);
}

/** `✖ 2 Fehler, 1 Warnung in 2 Dateien` */
function summary(problems: readonly Problem[], { colors, lang, paint }: Style): string {
  const counts = countsOf(problems);
  if (problems.length === 0) return `${colors.green('✔')} ${words[lang].none}`;
  const worst = counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warn' : 'info';
  const sign = { error: '✖', warn: '▲', info: '●' }[worst];
  const where = counts.files > 0 ? ` ${words[lang].inFiles(counts.files)}` : '';
  return colors.bold(`${paint[worst](sign)} ${countText(counts, lang)}${where}`);
}
