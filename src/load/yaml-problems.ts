import type { YAMLError } from 'yaml';
import { type Problem, report } from '../problem/index.ts';
import type { Quelle } from './source.ts';

/** Makes the errors of the YAML parser problems: one a line, since the first one explains the others. */
export function yamlProblems(errors: readonly YAMLError[], quelle: Quelle): Problem[] {
  const lines = new Set<number>();
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error) => {
      const place = quelle.place(error.pos[0], Math.max(error.pos[0], lineEnd(quelle.text, error.pos)));
      if (lines.has(place.line)) return [];
      lines.add(place.line);
      return [report('yaml-is-valid', { code: error.code, detail: firstLine(error.message) }, { place })];
    });
}

/** The parser often marks all that follows; a message shows one line. */
function lineEnd(text: string, [start, end]: readonly [number, number]): number {
  const found = text.slice(start, end).search(/[\r\n]/);
  return found === -1 ? end : start + found;
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;
