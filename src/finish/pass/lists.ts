/** List items hold a label and a body and nothing else (ISO 32000-1, 14.8.4.3.3). */
import { type Element, element, isElement, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function tagListBodies({ tree }: Work): void {
  walkElements(tree, (list) => {
    if (list.tag !== 'L') return;
    list.kids = list.kids.map((kid) =>
      isElement(kid) && ['LI', 'L', 'Caption'].includes(kid.tag) ? kid : element('LI', [kid]),
    );
    for (const kid of list.kids) if (isElement(kid) && kid.tag === 'LI') wrapBody(kid);
  });
}

function wrapBody(item: Element): void {
  const own = (tag: string) => item.kids.filter((kid) => isElement(kid) && kid.tag === tag);
  const body = item.kids.filter((kid) => !isElement(kid) || (kid.tag !== 'Lbl' && kid.tag !== 'LBody'));
  item.kids = [...own('Lbl'), ...own('LBody'), ...(body.length > 0 ? [element('LBody', body)] : [])];
}
