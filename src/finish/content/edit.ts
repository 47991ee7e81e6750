/** Changes to a content stream: everything that is not named stays byte for byte. */
import { fromLatin1 } from '../pdf/objects.ts';
import type { Range } from './scan.ts';

/** Puts `text` in place of the bytes; start = end inserts. */
export interface Edit extends Range {
  readonly text: string;
}

export const cut = ({ start, end }: Range): Edit => ({ start, end, text: '' });
export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** The bytes with all edits made. Edits at the same place come in the order given; overlapping ones are a bug. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) throw new Error(`edits overlap at byte ${start}`);
    chunks.push(bytes.subarray(at, start));
    if (text) chunks.push(fromLatin1(text));
    at = end;
  }
  chunks.push(bytes.subarray(at));
  return Buffer.concat(chunks);
}
