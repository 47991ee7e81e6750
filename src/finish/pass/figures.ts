/** Figures: the one that has the alternative text states where it stands; the HTML element round it is a group. */
import { boxOf } from '../content/box.ts';
import { type Box, unite } from '../content/matrix.ts';
import { dictOf, isString } from '../pdf/objects.ts';
import { type Element, isContent, isElement, leavesOf, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** Elements that make a block of what stands in them. */
const blocks = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'Aside',
  'BlockQuote',
  'TD',
  'TH',
  'LBody',
]);

export function describeFigures(work: Work): void {
  walkElements(work.tree, (figure, parent) => {
    if (figure.tag !== 'Figure') return;
    if (!isPicture(figure)) ungroup(figure);
    else placeFigure(work, figure, blocks.has(parent?.tag ?? ''));
  });
}

/** A figure without a text of its own that only groups others, and one with nothing drawn in it, is none. */
function isPicture(figure: Element): boolean {
  const alt = figure.attributes.get('Alt');
  return isString(alt) && alt.bytes !== '' ? leavesOf(figure).length > 0 : figure.kids.some(isContent);
}

/**
 * The group stays, its caption becomes a paragraph: inside the figure it would be hidden behind the alternative text,
 * and beside it no Caption may stand (ISO 14289-2, 8.2.5.27).
 */
function ungroup(group: Element): void {
  group.tag = 'Div';
  for (const kid of group.kids) if (isElement(kid) && kid.tag === 'Caption') kid.tag = 'P';
}

function placeFigure(work: Work, figure: Element, isBlock: boolean): void {
  const box = figureBox(work, figure);
  if (box === undefined) return;
  const layout = dictOf({ O: 'Layout', BBox: box.map(round), Placement: isBlock ? 'Block' : undefined });
  figure.attributes.set('A', layout);
}

/** The box on the first page the figure stands on. */
function figureBox(work: Work, figure: Element): Box | undefined {
  const contents = leavesOf(figure).filter(isContent);
  const onFirst = contents.filter(({ page }) => page === contents[0]?.page);
  return unite(
    onFirst.map((content) => {
      const painted = work.sequenceOf(content);
      return painted && boxOf(work.doc, painted.surface, painted.sequence);
    }),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
