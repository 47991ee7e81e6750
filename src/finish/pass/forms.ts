/**
 * Forms (groups Chromium paints for opacity, say) that hold tagged content. Up to version 153 the tree looks for
 * their sequences on the page; here they are found in the form (ISO 32000-1, 14.7.4.3).
 */
import { type Content, isContent, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function findContentOfForms(work: Work): void {
  if (!work.surfaces.some(({ form, scan }) => form && scan.sequences.size > 0)) return;
  walkElements(work.tree, (element) => {
    element.kids = element.kids.map((kid) => (isContent(kid) ? inForm(work, kid) : kid));
  });
}

/** The leaf in the form that paints it, if its page does not. */
function inForm(work: Work, content: Content): Content {
  if (content.form || work.sequenceOf(content)) return content;
  const holder = work.surfaces.find(
    ({ form, page, scan }) => form && page === content.page && scan.sequences.has(content.mcid),
  );
  return holder ? { ...content, form: holder.form } : content;
}
