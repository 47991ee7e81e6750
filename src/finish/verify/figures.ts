import { type Problem, report } from '../../problem/index.ts';
import { isDict, isString } from '../pdf/objects.ts';
import { pageOf, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** Every figure has an alternative text and says where it stands. */
export function checkFigures({ tree }: Work): Problem[] {
  const problems: Problem[] = [];
  walkElements(tree, (figure) => {
    if (figure.tag !== 'Figure') return;
    const { attributes } = figure;
    const alt = attributes.get('Alt');
    const layout = attributes.get('A');
    const described = isString(alt) && alt.bytes.trim() !== '';
    if (described && isDict(layout) && layout.has('BBox')) return;
    const lacks = described ? 'BBox' : 'Alt';
    problems.push(
      report('pdf-figures-described', { pass: 'figures', lacks }, { page: (pageOf(figure) ?? 0) + 1 }),
    );
  });
  return problems;
}
