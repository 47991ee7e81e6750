/** Languages: an element keeps a Lang only where it differs from what surrounds it; the document's stands in the catalog. */
import { isString, textOf, textString } from '../pdf/objects.ts';
import { type Element, isElement } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function settleLanguages({ doc, tree, input }: Work): void {
  doc.catalog.set('Lang', textString(input.language));
  settle(tree, input.language);
}

function settle(element: Element, outer: string): void {
  const stated = element.attributes.get('Lang');
  const language = isString(stated) ? textOf(stated) : outer;
  if (language === outer) element.attributes.delete('Lang');
  for (const kid of element.kids) if (isElement(kid)) settle(kid, language);
}
