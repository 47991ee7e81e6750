import { visit } from 'unist-util-visit';
import { linksOf } from '../links.ts';
import { type Checked, type Material, materialOf } from '../material/material.ts';
import type { WebLink } from './facts.ts';

/** Every web address of an issue: of links in its texts, of publisher and contacts, of logos; a place each. */
export function webLinksOf(checked: Checked): WebLink[] {
  const material = materialOf(checked);
  return [...inTexts(material), ...inFields(material)].filter(({ url }) => /^https?:\/\//i.test(url));
}

function inTexts(material: Material): WebLink[] {
  const links = linksOf(material).map(({ url, text, isBare, place }) => ({
    url,
    isBare: isBare && text.startsWith('www.'),
    place,
  }));
  // `[heft]: https://…`, which a link names.
  for (const { root } of material.texts)
    visit(root, 'definition', (node) => {
      links.push({ url: node.url, isBare: false, place: material.of(node) });
    });
  return links;
}

function inFields({ handreichung, chapter, of, sources, span }: Material): WebLink[] {
  const { herausgeber, umschlag, foerderung } = handreichung;
  const owners: readonly { readonly url?: string }[] = [
    herausgeber,
    ...(chapter('kontakte')?.kontakte ?? []),
    ...umschlag.logos,
    ...(foerderung?.logos ?? []),
  ];
  return owners.flatMap((owner) => {
    const place = of(owner, 'url');
    if (owner.url === undefined) return [];
    const at = place && span(place);
    const written = place && at ? (sources.get(place.file) ?? '').slice(at.start, at.end) : '';
    return [{ url: owner.url, isBare: !written.includes('://'), place }];
  });
}
