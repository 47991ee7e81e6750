/** Changes to a content stream: everything that is not named stays byte for byte. */
import type { Range } from './scan.ts';

/** Puts `text` in place of a range; start = end inserts. */
export interface Edit extends Range {
  readonly text: string;
}

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** The text with all edits made. Edits at the same place come in the order given; overlapping ones are a bug. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new Error(`edits overlap at ${edit.start}`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
