/** The outline (bookmarks) as the document has it, in place of the one Chromium guesses from headings. */

import type { OutlineEntry } from '../input.ts';
import { idOf } from '../pdf/destinations.ts';
import { add, dictAt } from '../pdf/document.ts';
import { type Dict, dictOf, type Ref, textString } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

export function writeOutline(work: Work): void {
  const { doc, input } = work;
  doc.catalog.delete('Outlines');
  if (input.outline.length === 0) return;
  const root = dictOf({ Type: 'Outlines' });
  const ref = add(doc, root);
  addEntries(work, input.outline, root, ref);
  doc.catalog.set('Outlines', ref);
}

/** Adds the entries below their parent; gives how many lines they make with all that is below them. */
function addEntries(work: Work, entries: readonly OutlineEntry[], parent: Dict, parentRef: Ref): number {
  const items = entries.map(({ title, destination }) => {
    const dict = dictOf({ Title: textString(title), Parent: parentRef, Dest: nameOf(work, destination) });
    return { dict, ref: add(work.doc, dict) };
  });
  let count = items.length;
  items.forEach(({ dict, ref }, index) => {
    const [before, after] = [items[index - 1], items[index + 1]];
    if (before) dict.set('Prev', before.ref);
    if (after) dict.set('Next', after.ref);
    const below = entries[index]?.children ?? [];
    if (below.length > 0) count += addEntries(work, below, dict, ref);
  });
  const [first, last] = [items[0], items.at(-1)];
  if (first && last) {
    parent.set('First', first.ref);
    parent.set('Last', last.ref);
    parent.set('Count', count);
  }
  return count;
}

/** The destination's name in the file; a line that leads nowhere is left without one, and the check finds it. */
const nameOf = ({ doc }: Work, id: string): string | undefined =>
  [...(dictAt(doc, doc.catalog, 'Dests') ?? new Map<string, unknown>()).keys()].find(
    (name) => idOf(name) === id,
  );
