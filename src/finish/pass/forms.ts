/**
 * Forms (groups Chromium paints for opacity, say) that hold tagged content. Up to version 153 the tree looks for their
 * sequences on the page; here they are found in the form (ISO 32000-1, 14.7.4.3). Later versions number them anew in
 * each form; readers that keep one count a page (pdf.js) take them for the page's, so here no number comes twice.
 */
import type { Surface } from '../content/surface.ts';
import { type Content, isContent, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function settleForms(work: Work): void {
  const forms = work.surfaces.filter(({ form, scan }) => form && scan.sequences.size > 0);
  if (forms.length === 0) return;
  renumber(work.surfaces, forms);
  walkElements(work.tree, (element) => {
    element.kids = element.kids.map((kid) => (isContent(kid) ? settle(kid, work.surfaces) : kid));
  });
  for (const { scan } of forms) rekey(scan.sequences);
}

/** Gives the sequences of forms numbers that nothing else on their page bears. */
function renumber(surfaces: readonly Surface[], forms: readonly Surface[]): void {
  const next = new Map<number, number>();
  for (const { page, scan } of surfaces) {
    next.set(page, Math.max(next.get(page) ?? 0, ...[...scan.sequences.keys()].map((mcid) => mcid + 1)));
  }
  for (const { page, scan } of forms) {
    for (const sequence of scan.sequences.values()) {
      sequence.mcid = next.get(page) ?? 0;
      next.set(page, sequence.mcid + 1);
    }
  }
}

/** The leaf in the form that paints it, with its number there. */
function settle(content: Content, surfaces: readonly Surface[]): Content {
  const holds = ({ page, form, scan }: Surface): boolean =>
    page === content.page && form?.number === content.form?.number && scan.sequences.has(content.mcid);
  const named = surfaces.find(holds);
  const holder =
    named ?? surfaces.find(({ page, scan }) => page === content.page && scan.sequences.has(content.mcid));
  const sequence = holder?.scan.sequences.get(content.mcid);
  return holder && sequence ? { ...content, form: holder.form, mcid: sequence.mcid } : content;
}

function rekey<T extends { readonly mcid: number }>(sequences: Map<number, T>): void {
  const all = [...sequences.values()];
  sequences.clear();
  for (const sequence of all) sequences.set(sequence.mcid, sequence);
}
