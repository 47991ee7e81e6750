import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import { type Problem, report } from '../problem/index.ts';
import type { Quelle } from './source.ts';
import type { Span } from './types.ts';

/** Makes the errors of the YAML parser problems: one a line, since the first one explains the others. */
export function yamlProblems(document: Document, quelle: Quelle): Problem[] {
  const lines = new Set<number>();
  const isNew = (line: number): boolean => !lines.has(line) && lines.add(line) !== undefined;
  return [...document.errors, ...document.warnings]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error) => {
      const { code, start, end } = causeOf(error, document, quelle.text);
      const place = quelle.place(start, Math.max(start, lineEnd(quelle.text, start, end)));
      const [stumbled, began] = [isNew(quelle.place(error.pos[0]).line), isNew(place.line)];
      if (!stumbled && !began) return [];
      return [report('yaml-is-valid', { code, detail: firstLine(error.message) }, { place })];
    });
}

/** A special character at the start of a text: YAML reads a reference, an anchor or a type. */
export const specialStart = (quelle: Quelle, span: Span): Problem =>
  report(
    'yaml-is-valid',
    { code: 'SPECIAL_START', detail: '' },
    { place: quelle.place(span.start, span.end) },
  );

/** The parser often marks all that follows; a message shows one line. */
function lineEnd(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(/[\r\n]/);
  return found === -1 ? end : start + found;
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

interface Cause extends Span {
  /** A code of the parser, or a finer one of our own. */
  readonly code: string;
}

/** The parser says what it stumbled over; editors need what they did, and where that began. */
function causeOf(error: YAMLError, document: Document, text: string): Cause {
  const [start, end] = error.pos;
  const cause = (code: string, from = start): Cause => ({
    code,
    start: from,
    end: from === start ? end : text.length,
  });
  const line = lineAt(text, start);
  switch (error.code) {
    case 'BAD_INDENT':
      if (!/^Flow/.test(error.message)) return cause('BAD_INDENT');
      return cause('BRACKET_IS_OPEN', openingBefore(document, start, 'flow'));
    case 'MISSING_CHAR':
      if (/closing/.test(error.message))
        return cause('QUOTE_IS_OPEN', openingBefore(document, start, 'quote'));
      if (/^Sequence item/.test(error.message)) return cause('BAD_INDENT');
      return cause(/^Implicit map keys/.test(error.message) ? 'NO_COLON' : 'MISSING_CHAR');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(\s|$)/.test(line.after) ? cause('COLON_IN_TEXT') : cause('BAD_INDENT', line.next);
    case 'MULTILINE_IMPLICIT_KEY':
      return cause(/^\s*[^\s:]+:\S/.test(line.before + line.after) ? 'NO_SPACE' : 'NO_COLON');
    case 'UNEXPECTED_TOKEN':
      if (/(^|[:-])\s+[*&!|>][^\s]*\s*$/.test(line.before)) return cause('SPECIAL_START');
      return cause(/["']\s*$/.test(line.before) ? 'TEXT_AFTER_QUOTE' : 'UNEXPECTED_TOKEN');
    case 'TAG_RESOLVE_FAILED':
      return cause('SPECIAL_START');
    default:
      return cause(error.code);
  }
}

/** The line an offset is in, before and after it, and where the text of the next line begins. */
function lineAt(text: string, offset: number): { before: string; after: string; next: number } {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const gap = /^\s*/.exec(text.slice(offset + after.length))?.[0].length ?? 0;
  return { before, after, next: offset + after.length + gap };
}

/** Where the bracket or quotation mark stands that was never closed: the last one opened before the error. */
function openingBefore(document: Document, offset: number, kind: 'flow' | 'quote'): number {
  let opening = offset;
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? offset;
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const fits = kind === 'quote' ? quoted : isCollection(node) && node.flow === true;
      if (fits && start < offset && (node.range?.[2] ?? 0) >= offset - 1) opening = start;
    },
  });
  return opening;
}
