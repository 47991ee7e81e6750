/**
 * Languages and roles. An element keeps a Lang only where it differs from what surrounds it. Chromium hands over few
 * roles of HTML, but every `lang` of an element it keeps: a private subtag (BCP 47, 2.2.7) carries the role of a list,
 * `<ol lang="de-x-toc">`.
 */
import { isString, textOf, textString } from '../pdf/objects.ts';
import { type Element, isElement } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** Private subtag → structure type of the list that bears it or stands in what bears it. */
const roles: Readonly<Record<string, string>> = { toc: 'TOC' };

export function settleLanguages({ doc, tree, input }: Work): void {
  doc.catalog.set('Lang', textString(input.language));
  settle(tree, input.language);
}

function settle(element: Element, outer: string): void {
  const raw = element.attributes.get('Lang');
  const [language = '', role = ''] = isString(raw) ? textOf(raw).split(/-x-/i) : [];
  const type = roles[role.toLowerCase()];
  if (type !== undefined) retagList(element, type);
  element.attributes.delete('Lang');
  if (language && language !== outer) element.attributes.set('Lang', textString(language));
  for (const kid of element.kids) if (isElement(kid)) settle(kid, language || outer);
}

/** Gives the type to the element if it is a list, else to the first lists inside it. */
function retagList(element: Element, type: string): void {
  if (element.tag === 'L') element.tag = type;
  else for (const kid of element.kids) if (isElement(kid)) retagList(kid, type);
}
