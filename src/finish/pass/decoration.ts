/** Lines, grounds and bullets Chromium tags with the element they adorn become artifacts: only a figure is a drawing. */
import { type Content, type Element, isContent, isElement } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** Elements whose drawings mean something: pictures, and the bullet that labels a list item. */
const drawings = new Set(['Figure', 'Formula', 'Lbl']);

export function markDecoration(work: Work): void {
  const kept = new Set<object>();
  keepMeaning(work, work.tree, false, kept);
  for (const { scan } of work.surfaces) {
    for (const sequence of scan.sequences.values()) sequence.artifact = !sequence.text && !kept.has(sequence);
  }
}

/** Takes out of the tree what paints nothing but ornament; `kept` gathers the sequences that stay. */
function keepMeaning(work: Work, element: Element, inDrawing: boolean, kept: Set<object>): void {
  const draws = inDrawing || drawings.has(element.tag);
  element.kids = element.kids.filter((kid) => !isContent(kid) || hasMeaning(work, kid, draws, kept));
  for (const kid of element.kids) if (isElement(kid)) keepMeaning(work, kid, draws, kept);
}

function hasMeaning(work: Work, content: Content, draws: boolean, kept: Set<object>): boolean {
  const sequence = work.sequenceOf(content)?.sequence;
  if (!sequence || !(sequence.text || (draws && sequence.drawing))) return false;
  kept.add(sequence);
  return true;
}
